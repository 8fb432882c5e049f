package org.followthrough.pack;

import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Prints packs, a few at a time: each takes memory for all of its pages, so however many are asked for it stays
 * bounded.
 */
@Component
class PackPress {

    private static final int AT_ONCE = 2;

    private final PackPdf pdf;
    /** Fair, so that nobody waits for ever. */
    private final Semaphore presses = new Semaphore(AT_ONCE, true);

    PackPress(PackPdf pdf) {
        this.pdf = pdf;
    }

    byte[] print(PackRecord record) {
        presses.acquireUninterruptibly();
        try {
            return pdf.of(record);
        } finally {
            presses.release();
        }
    }
}
