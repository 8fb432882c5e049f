package org.followthrough.chasing;

import java.util.List;

/**
 * Who is told next if nobody answers.
 *
 * @param told ids of those who would be told today
 * @param inPlace whether some of them stand in for who cannot be told, so that they are not who the step names
 */
record Consequence(Step step, List<Long> told, boolean inPlace) {

    Consequence {
        told = List.copyOf(told);
    }

    /** What the step would do. */
    static Consequence of(Step step, Owed owed) {
        List<Addressee> addressees = owed.toldOf(step);
        return new Consequence(step, addressees.stream().filter(Addressee::isWritten).map(Addressee::personId).toList(),
                addressees.stream().anyMatch(addressee -> !addressee.isWritten()));
    }
}
