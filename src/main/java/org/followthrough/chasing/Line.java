package org.followthrough.chasing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that is owed, in a digest.
 *
 * @param because the steps it is told for, least urgent first; never empty
 */
record Line(Owed owed, Addressee to, List<Fallen> because) {

    Line {
        because = List.copyOf(because);
    }

    /** The step that counts: the most urgent. */
    Step step() {
        return because.get(because.size() - 1).step();
    }

    /** In which part of the digest it stands. */
    Part part() {
        Matter.Kind kind = owed.matter().kind();
        if (!to.owes()) {
            return kind.ofOthers();
        }
        return step().isNews() ? Part.NEWS : kind.own();
    }

    boolean isFor(Step step) {
        return because.stream().anyMatch(fallen -> fallen.step() == step);
    }

    Line and(Fallen more) {
        return new Line(owed, to, Stream.concat(because.stream(), Stream.of(more))
                .sorted(Comparator.comparing(Fallen::step)).toList());
    }
}
