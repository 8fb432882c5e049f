package org.followthrough.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that a monitoring pack says: its words and figures as they were known when it was made. It is stored, its
 * checksum stands on the cover, and PDF, HTML and CSV are made from it alone, so a pack never changes when an agency is
 * renamed or a rule is changed. Words of the board's vocabulary are in here, not in the templates. No list is null;
 * none holds null.
 *
 * @param reviews one for each review the pack covers, in the board's order
 */
public record PackContent(
        Cover cover,
        Summary summary,
        Section exceptions,
        Section signOff,
        List<ReviewPage> reviews,
        ChartSection charts,
        Appendix appendix) {

    public PackContent {
        reviews = List.copyOf(reviews);
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
     */
    public record Cover(String board, String title, String period, String namedCopy, LocalDate asAt, Instant made,
                        String marking, String number) {
    }

    /**
     * The page that stands alone.
     *
     * @param finding the heading: a sentence with the main number
     * @param position "Position at 30 April 2027. Last pack: 31 March 2027."
     * @param tiles five figures
     * @param asks what the chair is asked to do, five at most; empty when nothing is asked
     * @param nothingAsked the sentence printed in place of asks
     * @param chart open actions by lead agency, eight bars at most (see {@link Chart#atMost})
     * @param changes what changed since the last pack, three lines
     * @param completeness how complete the data are, for example "6 actions had no update this month."
     */
    public record Summary(String finding, String position, List<Tile> tiles, String asksHeading, List<String> asks,
                          String nothingAsked, Chart chart, String changesHeading, List<String> changes,
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
    public record Section(String heading, String sentence, List<ActionList> lists) {
        public Section {
            lists = List.copyOf(lists);
        }
    }

    /**
     * A table of actions.
     *
     * @param heading empty when the page's heading says it already
     * @param sentence what the list holds; says so when there are none: "No actions are overdue."
     */
    public record ActionList(String heading, String sentence, Columns columns, List<Row> rows) {
        public ActionList {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The heads of a table of actions.
     *
     * @param number head of the column of numbers, for example "Days over"; null when the table has no such column
     */
    public record Columns(String reference, String action, String lead, String when, String number, String words) {
    }

    /**
     * An action in a table.
     *
     * @param group the heading row it stands under, for example its recommendation; null for none. Rows of one group
     *              follow one another
     * @param lead lead agency
     * @param when one or more lines, for example "31 Aug 2026", "first due 30 Jun 2026", "moved twice"
     * @param number null when there is none
     * @param status null when the table does not show it
     * @param words the last update, the reason, the evidence: what the last column is about; may be empty
     */
    public record Row(String group, String reference, String action, String lead, List<String> when, Integer number,
                      Status status, String words) {
        public Row {
            when = List.copyOf(when);
        }
    }

    /** How an action stands: always words with a shape and a colour. */
    public record Status(Shape shape, Colour colour, String words) {
    }

    /** The shape of a status, so that it can be told without colour. */
    public enum Shape { TRIANGLE, DIAMOND, DISC, TICK, HALF_RING, RING, DASHED_RING, ARROW, NONE }

    /** The colour of a status or of a part of a chart. Teal is no status: "due in 30 days" is a plain count. */
    public enum Colour { RED, AMBER, GREEN, BLUE, LIGHT_BLUE, GREY, DARK_GREY, TEAL }

    /**
     * A review, on a page of its own.
     *
     * @param sentence how far it is, for example "31 of 44 actions signed off; 3 more than 90 days overdue."
     * @param actions its open actions, grouped by recommendation
     */
    public record ReviewPage(String heading, String sentence, List<Tile> tiles, ActionList actions) {
        public ReviewPage {
            tiles = List.copyOf(tiles);
        }
    }

    /** The pages of charts: twelve months of status, age of lateness. */
    public record ChartSection(String heading, List<Chart> charts) {
        public ChartSection {
            charts = List.copyOf(charts);
        }
    }

    /**
     * Figures and how they are drawn.
     *
     * @param number of its table in the appendix, for example "A1"
     * @param finding the title, a sentence
     * @param description what is counted, where and when; where its figures are
     * @param rowHead what the bars are, for example "Lead agency"
     * @param series the parts of each bar, the first at the axis
     * @param bars from the top or from the left
     */
    public record Chart(Kind kind, String number, String finding, String description, String rowHead,
                        List<Series> series, List<Bar> bars) {

        /** How the figures are drawn: bars across, columns upwards, or one figure a bar that grows worse downwards. */
        public enum Kind { ACROSS, UP, AGEING }

        /** A table of more columns does not fit on a page. */
        public static final int MOST_SERIES = 7;

        public Chart {
            series = List.copyOf(series);
            bars = List.copyOf(bars);
            if (series.size() > MOST_SERIES) {
                throw new IllegalArgumentException("A chart has at most " + MOST_SERIES + " series");
            }
            for (Bar bar : bars) {
                if (bar.figures().size() != series.size()) {
                    throw new IllegalArgumentException("The bar " + bar.label()
                            + " does not have a figure for each series");
                }
            }
        }

        /**
         * This chart with the last bars added up into one when there are more than {@code most}.
         *
         * @param others the name of the bar that stands for them
         */
        public Chart atMost(int most, String others) {
            if (bars.size() <= most) {
                return this;
            }
            List<Bar> shown = new ArrayList<>(bars.subList(0, most - 1));
            shown.add(Bar.sum(others, bars.subList(most - 1, bars.size())));
            return new Chart(kind, number, finding, description, rowHead, series, shown);
        }
    }

    /** A part of each bar of a chart. */
    public record Series(String name, Colour colour) {
    }

    /** A bar of a chart, with a figure for each series. */
    public record Bar(String label, List<Integer> figures) {
        public Bar {
            figures = List.copyOf(figures);
        }

        private static Bar sum(String label, List<Bar> bars) {
            return new Bar(label, IntStream.range(0, bars.get(0).figures.size())
                    .map(i -> bars.stream().mapToInt(bar -> bar.figures.get(i)).sum())
                    .boxed().toList());
        }
    }

    /**
     * The last pages.
     *
     * @param figures the charts whose figures are printed as tables, in full
     * @param meanings each status with its meaning, as this board uses it
     * @param counting how the numbers are counted, a sentence each
     */
    public record Appendix(String figuresHeading, List<Chart> figures, String meaningsHeading,
                           MeaningHeads meaningsHeads, List<StatusMeaning> meanings, String countingHeading,
                           List<String> counting) {
        public Appendix {
            figures = List.copyOf(figures);
            meanings = List.copyOf(meanings);
            counting = List.copyOf(counting);
        }
    }

    /** The heads of the table of meanings: "Status", "What it means". */
    public record MeaningHeads(String status, String meaning) {
    }

    /** What a status means. */
    public record StatusMeaning(Status status, String meaning) {
    }
}
