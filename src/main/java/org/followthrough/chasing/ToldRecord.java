package org.followthrough.chasing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.shared.persistence.Batch;
import org.springframework.stereotype.Component;

/** The record of who was told of what by which step, within the transaction of the chase. */
@Component
class ToldRecord {

    private final ReminderMapper mapper;
    private final Batch batch;

    ToldRecord(ReminderMapper mapper, Batch batch) {
        this.mapper = mapper;
        this.batch = batch;
    }

    /** What was said before. */
    Told read() {
        return new Told(mapper.all());
    }

    /**
     * Adds what is said, or withheld, on a day.
     *
     * @param before what was said before
     */
    void add(List<Digest> digests, LocalDate today, Told before) {
        Map<Boolean, List<Reminded>> again = digests.stream().flatMap(digest -> reminded(digest, today))
                .collect(Collectors.partitioningBy(before::holds));
        batch.write(ReminderMapper.class, rows -> {
            again.get(true).forEach(rows::update);
            again.get(false).forEach(rows::insert);
        });
    }

    private static Stream<Reminded> reminded(Digest digest, LocalDate today) {
        return digest.lines().stream().flatMap(line -> line.because().stream().map(fallen -> new Reminded(
                line.owed().matter().key(), digest.personId(), fallen.step(), fallen.on(), today,
                !digest.isWritten())));
    }
}
