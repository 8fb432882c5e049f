package org.followthrough.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.plan.Tally;
import org.followthrough.shared.words.Words;

/**
 * All the dashboard says of one day.
 *
 * @param now the counts of the day
 * @param lastMonth the counts of the last month end before it
 * @param all the actions counted
 * @param elsewhere reviews counted here whose actions this reader cannot open
 */
record Dashboard(Tally now, Tally lastMonth, Rows all, List<Decision> decisions, List<Picture> pictures,
                 HeatMap heat, BurnUps burnUps, int elsewhere) {

    /** The sentences, for page and files alike. */
    static final Words WORDS = Words.of(Dashboard.class);

    Dashboard {
        decisions = List.copyOf(decisions);
        pictures = List.copyOf(pictures);
    }

    /**
     * The plans, each in a picture.
     *
     * @param shown those furthest behind
     * @param more how many others there are
     */
    record BurnUps(List<Picture> shown, int more) {
        BurnUps {
            shown = List.copyOf(shown);
        }
    }

    /** What later dates do to the picture. */
    Moved moved() {
        return Moved.of(now);
    }

    /** Whether what was signed off has changed practice. */
    ImpactChecks impact() {
        return ImpactChecks.of(now);
    }

    /** The pictures of the plans furthest behind. */
    List<Picture> plans() {
        return burnUps.shown();
    }

    /** All pictures, those of the whole board first. */
    private List<Picture> allPictures() {
        return Stream.concat(pictures.stream(), plans().stream()).toList();
    }

    /** The numbers of this name, as the dashboard shows them. */
    Optional<Counted.Table> numbers(String id) {
        return Stream.concat(allPictures().stream().map(Picture::numbers), Stream.of(heat.numbers()))
                .filter(numbers -> numbers.id().equals(id)).findFirst();
    }

    /** The picture of this name. */
    Optional<Picture> picture(String id) {
        return allPictures().stream().filter(picture -> picture.id().equals(id)).findFirst();
    }

    /** The finding that heads it. */
    Finding heading() {
        return Findings.overdue(now, lastMonth);
    }
}
