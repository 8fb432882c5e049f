package org.followthrough.pack;

import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Prints packs, two at a time, a very large one alone: each takes memory for all of its pages, so however many are
 * asked for it stays bounded.
 */
@Component
class PackPress {

    private static final int AT_ONCE = 2;
    /** In thousands of characters: a pack of about 3,000 actions fills it. */
    private static final int ROOM = 2_000;

    private final PackPdf pdf;
    /** Fair, so that nobody waits for ever. */
    private final Semaphore room = new Semaphore(ROOM, true);

    PackPress(PackPdf pdf) {
        this.pdf = pdf;
    }

    byte[] print(PackRecord record) {
        int taken = Math.min(ROOM, Math.max(ROOM / AT_ONCE, record.json().length() / 1000));
        room.acquireUninterruptibly(taken);
        try {
            return pdf.of(record);
        } finally {
            room.release(taken);
        }
    }
}
