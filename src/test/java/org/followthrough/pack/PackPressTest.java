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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackPressTest {

    private final AtomicInteger printing = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @ParameterizedTest(name = "of {0} characters {1} at a time")
    @CsvSource({"2, 2", "900000, 2", "1100000, 1", "9000000, 1"})
    void ofTwentyPacksAtOnceTwoArePrintedAtATimeLargeOnesAloneAndAllInTheEnd(int size, int atATime) throws Exception {
        PackPdf pdf = mock(PackPdf.class);
        when(pdf.of(any())).thenAnswer(call -> {
            most.accumulateAndGet(printing.incrementAndGet(), Math::max);
            Thread.sleep(10);
            printing.decrementAndGet();
            return new byte[] {1};
        });
        PackPress press = new PackPress(pdf);
        PackRecord record = new PackRecord("x".repeat(size));
        ExecutorService people = Executors.newFixedThreadPool(20);
        try {
            List<Future<byte[]>> printed = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                printed.add(people.submit(() -> press.print(record)));
            }
            for (Future<byte[]> one : printed) {
                assertThat(one.get()).hasSize(1);
            }
        } finally {
            people.shutdown();
        }
        assertThat(most).hasValue(atATime);
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
