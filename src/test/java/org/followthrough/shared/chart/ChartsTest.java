package org.followthrough.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.followthrough.shared.chart.BarChart.Bar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class ChartsTest {

    private static final String LONG_NAME =
            "Barking, Havering and Redbridge University Hospitals NHS Trust with all the partners it works with";

    private final Charts charts = new Charts();

    private record Case(Chart chart, ChartSlot slot) {
    }

    static Stream<Case> everyChartInEverySlot() {
        return Stream.concat(Examples.all().stream(), Stream.of(
                        Examples.burnUpIntoTheFuture(),
                        Examples.stackedRows(ChartRow.of(LONG_NAME, 12_345, 900, 100_000), ChartRow.of("x", 0, 1, 0))))
                .flatMap(chart -> Stream.of(ChartSlot.values()).map(slot -> new Case(chart, slot)));
    }

    @ParameterizedTest
    @MethodSource("everyChartInEverySlot")
    void standsInAPageWithAStrictContentPolicy(Case c) {
        String svg = svg(c.chart(), c.slot());

        assertThat(svg).startsWith("<svg").doesNotContain(" style=", "<style", "<image", "<!--");
        Element root = new ReadSvg(svg).root();
        assertThat(root.getAttribute("viewBox")).startsWith("0 0 " + c.slot().width() + " ");
        assertThat(root.hasAttribute("width")).isFalse();
        assertThat(root.getAttribute("focusable")).isEqualTo("false");
    }

    @ParameterizedTest
    @MethodSource("everyChartInEverySlot")
    void isReadOutByItsTitleAndDescription(Case c) {
        Element root = read(c.chart(), c.slot()).root();

        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("c-title c-desc");
        Element title = (Element) root.getFirstChild();
        Element description = (Element) title.getNextSibling();
        assertThat(title.getTagName()).isEqualTo("title");
        assertThat(title.getAttribute("id")).isEqualTo("c-title");
        assertThat(ReadSvg.words(title)).isEqualTo(c.chart().words().title());
        assertThat(description.getAttribute("id")).isEqualTo("c-desc");
        assertThat(ReadSvg.words(description)).isEqualTo(c.chart().words().description());
    }

    @ParameterizedTest
    @MethodSource("everyChartInEverySlot")
    void keepsAllWordsInsideThePictureAtTheSizeOfTheSlot(Case c) {
        ReadSvg svg = read(c.chart(), c.slot());
        double height = Double.parseDouble(svg.root().getAttribute("viewBox").split(" ")[3]);
        Type type = new Type(c.slot().textSize());

        assertThat(svg.elements("text")).isNotEmpty().allSatisfy(text -> {
            double x = Double.parseDouble(text.getAttribute("x"));
            double y = Double.parseDouble(text.getAttribute("y"));
            boolean bold = "bold".equals(ReadSvg.inherited(text, "font-weight"));
            double width = bold ? type.boldWidth(ReadSvg.words(text)) : type.width(ReadSvg.words(text));
            assertThat(x).as(ReadSvg.words(text)).isGreaterThanOrEqualTo(-0.5);
            assertThat(x + width).as(ReadSvg.words(text)).isLessThanOrEqualTo(c.slot().width() + 1.0);
            assertThat(y).as(ReadSvg.words(text)).isBetween(c.slot().textSize() * 0.7, height);
            assertThat(ReadSvg.inherited(text, "font-family")).startsWith("Inter,");
            assertThat(ReadSvg.inherited(text, "font-size")).isEqualTo(c.slot().textSize() + "px");
        });
    }

    @Test
    void givesEveryElementOfAPageItsOwnId() {
        StringBuilder page = new StringBuilder("<page>");
        for (int n = 0; n < 10; n++) {
            page.append(charts.svg(Examples.all().get(n % 4), ChartSlot.HALF, "chart" + n).orElseThrow());
        }
        ReadSvg read = new ReadSvg(page.append("</page>").toString());

        List<String> ids = read.elements("*").stream().map(e -> e.getAttribute("id")).filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).hasSizeGreaterThan(30).doesNotHaveDuplicates().allMatch(id -> id.startsWith("chart"));
        assertThat(read.elements("*")).filteredOn(e -> e.getAttribute("clip-path").startsWith("url(#"))
                .allSatisfy(e -> assertThat(ids).contains(e.getAttribute("clip-path").replaceAll("url\\(#|\\)", "")));
    }

    @Test
    void printsInTheBarsTheFiguresOfTheTable() {
        for (Chart chart : List.of(Examples.byAgency(), Examples.ageing())) {
            List<String> printed = read(chart, ChartSlot.FULL).figuresInBold();
            List<String> expected = chart.table().rows().stream().flatMap(row -> row.figures().stream())
                    .filter(figure -> figure.intValue() > 0).map(Object::toString).toList();
            assertThat(printed).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void printsAtTheEndOfEachLineItsLastFigureInTheTable() {
        LineChart chart = Examples.burnUpIntoTheFuture();

        assertThat(read(chart, ChartSlot.HALF).allWords())
                .contains("All actions: 44", "Planned: 44", "Signed off: 23");
        assertThat(chart.table().rows().get(6).figures()).containsExactly(44, 24, 23);
        assertThat(chart.table().rows().get(7).figures()).containsExactly(null, 28, null);
    }

    @Test
    void leavesOutAFigureThatDoesNotFitItsSegment() {
        ReadSvg svg = read(Examples.stackedRows(ChartRow.of("Police", 1, 500, 499)), ChartSlot.PHONE);

        assertThat(svg.figuresInBold()).containsExactlyInAnyOrder("500", "499");
    }

    @Test
    void printsBlackOnAmberAndWhiteOnTheOthers() {
        ReadSvg svg = read(Examples.byMonth(), ChartSlot.HALF);

        assertThat(svg.elements("text"))
                .filteredOn(text -> "bold".equals(ReadSvg.inherited(text, "font-weight")))
                .extracting(text -> ReadSvg.inherited(text, "fill"))
                .contains("black", "white").containsOnly("black", "white");
    }

    @Test
    void namesOfLinesDoNotCoverEachOther() {
        LineChart chart = Examples.lines(List.of(Examples.month(0, 1, 0, 0), Examples.month(1, 40, 40, 40)));
        ReadSvg svg = read(chart, ChartSlot.PHONE);

        List<Double> baselines = svg.elements("text").stream().filter(text -> ReadSvg.words(text).contains(": 40"))
                .map(text -> Double.valueOf(text.getAttribute("y"))).sorted().toList();
        assertThat(baselines).hasSize(3);
        assertThat(baselines.get(1) - baselines.get(0)).isGreaterThan(14);
        assertThat(baselines.get(2) - baselines.get(1)).isGreaterThan(14);
    }

    @Test
    void shortensALongNameAndKeepsItsFigure() {
        ReadSvg svg = read(Examples.stackedRows(ChartRow.of(LONG_NAME, 7, 0, 0)), ChartSlot.PHONE);

        assertThat(svg.allWords()).anyMatch(words -> words.startsWith("Barking")).anyMatch(w -> w.endsWith("\u2026"))
                .contains("7");
    }

    @Test
    void twoRowsOfOneNameStayTwo() {
        StackedChart chart = Examples.stackedRows(ChartRow.of("Health", 3, 0, 0), ChartRow.of("Health", 4, 0, 0));

        assertThat(read(chart, ChartSlot.HALF).figuresInBold()).containsExactlyInAnyOrder("3", "4");
    }

    @Test
    void drawsHostileWordsAsWords() {
        String hostile = "<script>alert('1')</script> & \u0000\u0007 \ud800 \"quoted\"";
        BarChart chart = new BarChart(new ChartWords(hostile, hostile, hostile), hostile,
                List.of(new Bar(hostile, 1, ChartColour.RED)));

        String svg = svg(chart, ChartSlot.FULL);

        assertThat(svg).doesNotContain("<script");
        assertThat(new ReadSvg(svg).allWords()).anyMatch(words -> words.startsWith("<script>alert('1')</script> &"));
    }

    @Test
    void hasNothingToDrawWithoutFigures() {
        for (Chart empty : List.of(Examples.stackedRows(), Examples.stackedRows(ChartRow.of("Police", 0, null, 0)),
                Examples.lines(List.of()), Examples.ageing(0, 0, 0, 0))) {
            assertThat(empty.isEmpty()).isTrue();
            assertThat(charts.svg(empty, ChartSlot.HALF, "c")).isEmpty();
            assertThat(charts.drawing(empty, ChartSlot.PDF)).isEmpty();
            assertThat(charts.png(empty, ChartSlot.HALF)).isEmpty();
        }
    }

    @Test
    void growsWithItsRows() {
        double one = charts.drawing(Examples.stackedRows(ChartRow.of("a", 1, 1, 1)), ChartSlot.HALF).orElseThrow()
                .height();
        double six = charts.drawing(Examples.byAgency(), ChartSlot.HALF).orElseThrow().height();

        assertThat(one).isBetween(50.0, 70.0);
        assertThat(six).isBetween(240.0, 270.0);
    }

    @Test
    void makesAPictureOfTwoDotsAPixelOnWhite() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(
                charts.png(Examples.byMonth(), ChartSlot.HALF).orElseThrow()));

        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getRGB(1199, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(IntStream.range(0, image.getWidth()).map(x -> image.getRGB(x, image.getHeight() / 2)))
                .contains(0xFF00796B);
    }

    @Test
    void putsFindingMeasureAndKeyAboveThePictureOfASlide() throws Exception {
        StackedChart chart = Examples.byMonth();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(charts.png(chart, ChartSlot.HALF).orElseThrow()));
        int above = image.getHeight() - 40 - (int) (2 * charts.drawing(chart, ChartSlot.HALF).orElseThrow().height());
        Set<Integer> colours = new HashSet<>();
        IntStream.range(0, image.getWidth()).forEach(x -> IntStream.range(0, above).forEach(y ->
                colours.add(image.getRGB(x, y))));

        assertThat(colours).contains(0xFF000000).containsAll(chart.segments().stream()
                .map(segment -> segment.colour().fillPaint().getRGB()).toList());
        assertThat(above).as("finding, measure and key").isBetween(150, 300);
    }

    @Test
    void showsInTheKeyTheShapeOfEachMark() {
        List<String> swatches = Stream.of(RangeChart.Mark.values())
                .map(mark -> ChartKey.of(mark, "x").swatch()).toList();

        assertThat(swatches).doesNotHaveDuplicates().allMatch(svg -> svg.contains("aria-hidden=\"true\""));
        assertThat(Examples.range().key()).extracting(ChartKey::mark).containsExactly(RangeChart.Mark.values());
        assertThat(Examples.byMonth().key()).extracting(ChartKey::name)
                .containsExactlyElementsOf(Examples.byMonth().table().columnHeads());
        assertThat(Examples.burnUp().key()).isEmpty();
    }

    @Test
    void fillsAScreenWithFewBars() {
        assertThat(charts.drawing(Examples.ageing(), ChartSlot.PRESENT).orElseThrow().height()).isGreaterThan(580);
        assertThat(charts.drawing(Examples.ageing(), ChartSlot.FULL).orElseThrow().height()).isLessThan(200);
    }

    @Test
    void drawsAChartOnceForItsPlaceAndForgetsTheOldest() {
        String first = svg(Examples.ageing(), ChartSlot.HALF);

        assertThat(svg(Examples.ageing(), ChartSlot.HALF)).isSameAs(first);
        assertThat(svg(Examples.ageing(), ChartSlot.PHONE)).isNotEqualTo(first);
        assertThat(svg(Examples.ageing(9, 1, 1, 1), ChartSlot.HALF)).isNotEqualTo(first);
        IntStream.range(0, 200).forEach(n -> svg(Examples.ageing(n, 2, 2, 2), ChartSlot.HALF));
        assertThat(svg(Examples.ageing(), ChartSlot.HALF)).isNotSameAs(first).isEqualTo(first);
    }

    @Test
    void manyThreadsDrawTheSamePicture() {
        List<String> pictures = IntStream.range(0, 64).parallel()
                .mapToObj(n -> new Charts().svg(Examples.all().get(n % 4), ChartSlot.HALF, "c").orElseThrow()).toList();

        assertThat(pictures.stream().distinct()).hasSize(4);
    }

    @Test
    void refusesAPrefixThatIsNoId() {
        for (String prefix : List.of("", "1", "a b", "a\"onload=")) {
            assertThatThrownBy(() -> charts.svg(Examples.ageing(), ChartSlot.HALF, prefix))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private String svg(Chart chart, ChartSlot slot) {
        return charts.svg(chart, slot, "c").orElseThrow();
    }

    private ReadSvg read(Chart chart, ChartSlot slot) {
        return new ReadSvg(svg(chart, slot));
    }
}
