package org.followthrough.review.life;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.review.life.EntryMapper.AnswerRow;
import org.followthrough.review.life.EntryMapper.EntryRow;
import org.followthrough.shared.persistence.Written;

/** Entries as they are read: rows joined with their answers. */
final class Entries {

    private Entries() {
    }

    /** A version of an entry as answers name it. */
    private record Version(long entryId, int version) {
    }

    /** The entries in the order of their rows. */
    static Stream<Entry> joined(List<EntryRow> rows, List<AnswerRow> answers) {
        Map<Version, List<Answer>> byVersion = answers.stream().collect(Collectors.groupingBy(
                answer -> new Version(answer.entryId(), answer.version()),
                Collectors.mapping(AnswerRow::answer, Collectors.toList())));
        return rows.stream().map(row -> new Entry(row.reviewId(), row.topic(), row.number(), row.version(),
                new Written(row.recordedBy(), row.recordedAt()), new Noted(row.state(), row.onDay(), row.note(),
                byVersion.getOrDefault(new Version(row.id(), row.version()), List.of()))));
    }
}
