package org.followthrough.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * All that a monitoring pack says: its words and figures as they were known when it was made. It is stored, its
 * checksum stands on the cover, and PDF, HTML and CSV are made from it alone, so a pack never changes when an agency is
 * renamed or a rule is changed. Words of the board's vocabulary are in here, not in the templates. No list is null;
 * none holds null. A record stored by an older version lacks what came later: that is read as empty.
 *
 * @param reviews one for each review the pack covers, in the board's order
 * @param fullPlans every action of every plan; without lists unless that section was chosen
 * @param indicators those the committee watches, each with its control chart; printed with the charts
 * @param sections what is printed after the summary, in printed order
 * @param reworded the findings the business unit said in its own words; the parts keep them as they were worked out,
 *                 {@link #asWorded} is what is printed
 */
public record PackContent(
        Cover cover,
        Summary summary,
        Chapter exceptions,
        Chapter signOff,
        List<ReviewPage> reviews,
        ChartSection charts,
        Chapter fullPlans,
        Appendix appendix,
        IndicatorSection indicators,
        Set<PackSection> sections,
        List<PackFinding> reworded) {

    /** What was printed before anybody could choose. */
    private static final Set<PackSection> FIRST_FORM = EnumSet.of(PackSection.EXCEPTIONS, PackSection.SIGN_OFF,
            PackSection.REVIEWS, PackSection.CHARTS, PackSection.FIGURES, PackSection.MEANINGS);

    public PackContent {
        reviews = List.copyOf(reviews);
        fullPlans = fullPlans == null ? Chapter.NONE : fullPlans;
        indicators = indicators == null ? IndicatorSection.NONE : indicators;
        EnumSet<PackSection> printed = EnumSet.noneOf(PackSection.class);
        printed.addAll(sections == null ? FIRST_FORM : sections);
        sections = Collections.unmodifiableSet(printed);
        reworded = reworded == null ? List.of() : List.copyOf(reworded);
    }

    /** What is read after the summary, in printed order: the sections that are chosen and hold anything. */
    public Set<PackSection> printed() {
        EnumSet<PackSection> printed = EnumSet.noneOf(PackSection.class);
        sections.stream().filter(this::holds).forEach(printed::add);
        return printed;
    }

    private boolean holds(PackSection section) {
        return switch (section) {
            case EXCEPTIONS -> !exceptions.lists().isEmpty();
            case SIGN_OFF -> !signOff.lists().isEmpty();
            case REVIEWS -> !reviews.isEmpty();
            case CHARTS -> !charts.charts().isEmpty() || !indicators.indicators().isEmpty();
            case FULL_PLANS -> !fullPlans.lists().isEmpty();
            case FIGURES -> !appendix.figures().isEmpty() || !indicators.indicators().isEmpty();
            case MEANINGS -> true;
            case MESSAGES -> !appendix.messages().isEmpty();
        };
    }

    /** Everything a rule worked out and the business unit may say in its own words, in printed order. */
    public List<PackFinding> findings() {
        return PackFindings.of(this);
    }

    /** The same pack with these findings as they are worded; findings it does not have are ignored. */
    public PackContent withFindings(List<PackFinding> findings) {
        return PackFindings.keep(this, findings);
    }

    /** What is printed: the business unit's words where it has its own, what was worked out elsewhere. */
    public PackContent asWorded() {
        return PackFindings.print(this);
    }

    /**
     * The first page.
     *
     * @param board the board's full name
     * @param title "Action plan monitoring pack"
     * @param period the month it is for, for example "April 2027"
     * @param namedCopy whose copy this is
     * @param asAt the position is as at the close of this London day
     * @param made when the content was put together
     * @param marking protective marking, printed on every page
     * @param number for example "Pack 2027-04, version 1"
     * @param leftOut what is not in it, a sentence
     */
    public record Cover(String board, String title, String period, String namedCopy, LocalDate asAt, Instant made,
                        String marking, String number, String leftOut) {
        public Cover {
            leftOut = leftOut == null ? "" : leftOut;
        }
    }

    /**
     * The page that stands alone.
     *
     * @param finding the heading: a sentence with the main number
     * @param position "Position at 30 April 2027. Last pack: 31 March 2027."
     * @param tiles five figures
     * @param asks what the chair is asked to do, five at most; empty when nothing is asked
     * @param nothingAsked the sentence printed in place of asks
     * @param chart open actions by lead agency, eight bars at most (see {@link PackChart#atMost})
     * @param changes what changed since the last pack, three lines
     * @param completeness how complete the data are, for example "6 actions had no update this month."
     */
    public record Summary(String finding, String position, List<Tile> tiles, String asksHeading, List<String> asks,
                          String nothingAsked, PackChart chart, String changesHeading, List<String> changes,
                          String completeness) {
        public Summary {
            tiles = List.copyOf(tiles);
            asks = List.copyOf(asks);
            changes = List.copyOf(changes);
        }
    }

    /**
     * A figure with its name.
     *
     * @param comparison the figure of the last pack, for example "was 14"; empty when there was no pack before
     */
    public record Tile(int figure, String label, String comparison) {
    }

    /** A part of the pack with lists of actions, for example the exceptions. */
    public record Chapter(String heading, String sentence, List<PackList> lists) {

        static final Chapter NONE = new Chapter("", "", List.of());

        public Chapter {
            lists = List.copyOf(lists);
        }
    }

    /**
     * A review, on a page of its own.
     *
     * @param sentence how far it is, for example "31 of 44 actions signed off; 3 more than 90 days overdue."
     * @param burnUp how it came on over twelve months; null when nothing of it is owed or waits
     * @param actions its open actions, grouped by recommendation
     */
    public record ReviewPage(String heading, String sentence, List<Tile> tiles, PackChart burnUp, PackList actions) {
        public ReviewPage {
            tiles = List.copyOf(tiles);
        }
    }

    /** The pages of charts: twelve months of status, age of lateness, dates moved, where it is stuck. */
    public record ChartSection(String heading, List<PackChart> charts) {
        public ChartSection {
            charts = List.copyOf(charts);
        }
    }

    /**
     * What the committee watches besides plans.
     *
     * @param marks what the marks of the charts mean, a sentence
     */
    public record IndicatorSection(String heading, String marks, List<PackIndicator> indicators) {

        static final IndicatorSection NONE = new IndicatorSection("", "", List.of());

        public IndicatorSection {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * The last pages.
     *
     * @param figures the charts whose figures are printed as tables, in full
     * @param meanings each status with its meaning, as this board uses it
     * @param counting how the numbers are counted, a sentence each
     * @param messages what was sent by e-mail since the last pack, a sentence each
     */
    public record Appendix(String figuresHeading, List<PackChart> figures, String meaningsHeading,
                           MeaningHeads meaningsHeads, List<StatusMeaning> meanings, String countingHeading,
                           List<String> counting, String messagesHeading, List<String> messages) {
        public Appendix {
            figures = List.copyOf(figures);
            meanings = List.copyOf(meanings);
            counting = List.copyOf(counting);
            messages = messages == null ? List.of() : List.copyOf(messages);
        }
    }

    /** The heads of the table of meanings: "Status", "What it means". */
    public record MeaningHeads(String status, String meaning) {
    }

    /** What a status means. */
    public record StatusMeaning(PackStatus status, String meaning) {
    }
}
