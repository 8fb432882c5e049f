package org.followthrough.peerchallenge;

import java.util.List;
import java.util.Set;
import org.followthrough.shared.persistence.LikePattern;
import org.followthrough.shared.time.DaySpan;

/**
 * Which consultations.
 *
 * @param text part of a board's name, region or reference; empty for all
 * @param years in which they were held; empty for all
 * @param stages empty for all
 */
public record ConsultationSearch(String text, Set<Integer> years, Set<ConsultationStage> stages) {

    /** All of a year. */
    public static ConsultationSearch of(int year) {
        return new ConsultationSearch("", Set.of(year), Set.of());
    }

    /** The same of these years only. */
    public ConsultationSearch in(Set<Integer> only) {
        return new ConsultationSearch(text, only, stages);
    }

    /** The same of these stages only. */
    public ConsultationSearch about(Set<ConsultationStage> only) {
        return new ConsultationSearch(text, years, only);
    }

    /** What the text is compared with, in capitals; null for nothing. */
    String pattern() {
        return LikePattern.anywhere(text);
    }

    /** The days of the years asked for. */
    List<DaySpan> spans() {
        return DaySpan.ofYears(years);
    }
}
