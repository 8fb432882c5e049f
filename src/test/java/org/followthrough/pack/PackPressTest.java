package org.followthrough.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PackPressTest {

    private final AtomicInteger printing = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Test
    void ofTwentyPacksAtOnceTwoArePrintedAtATimeAndAllInTheEnd() throws Exception {
        PackPdf pdf = mock(PackPdf.class);
        when(pdf.of(any())).thenAnswer(call -> {
            most.accumulateAndGet(printing.incrementAndGet(), Math::max);
            Thread.sleep(10);
            printing.decrementAndGet();
            return new byte[] {1};
        });
        PackPress press = new PackPress(pdf);
        ExecutorService people = Executors.newFixedThreadPool(20);
        try {
            List<Future<byte[]>> printed = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                printed.add(people.submit(() -> press.print(new PackRecord("{}"))));
            }
            for (Future<byte[]> one : printed) {
                assertThat(one.get()).hasSize(1);
            }
        } finally {
            people.shutdown();
        }
        assertThat(most).hasValue(2);
    }

    @Test
    void onePackThatCannotBePrintedKeepsNoneOfTheOthers() {
        PackPdf pdf = mock(PackPdf.class);
        when(pdf.of(any())).thenThrow(new IllegalStateException("torn")).thenThrow(new IllegalStateException("torn"))
                .thenThrow(new IllegalStateException("torn")).thenReturn(new byte[] {1});
        PackPress press = new PackPress(pdf);
        for (int i = 0; i < 3; i++) {
            try {
                press.print(new PackRecord("{}"));
            } catch (IllegalStateException torn) {
                assertThat(torn).hasMessage("torn");
            }
        }
        assertThat(press.print(new PackRecord("{}"))).hasSize(1);
    }
}
