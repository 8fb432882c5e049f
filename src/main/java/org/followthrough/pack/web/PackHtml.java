package org.followthrough.pack.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.wicket.util.string.Strings;
import org.followthrough.pack.PackBlock;
import org.followthrough.pack.PackChart;
import org.followthrough.pack.PackStatus;
import org.followthrough.shared.chart.ChartSlot;
import org.followthrough.shared.chart.Charts;

/**
 * Writes a pack as HTML. A pack has thousands of cells: a component for each would take most of a page's time. All
 * words are escaped.
 */
final class PackHtml {

    private static final Pattern LONG = Pattern.compile("(?<=\\S{12})(?=\\S)");

    private final Charts charts;
    private final StringBuilder html = new StringBuilder();
    private int pictures;

    private PackHtml(Charts charts) {
        this.charts = charts;
    }

    static String of(List<PackBlock> blocks, Charts charts) {
        PackHtml page = new PackHtml(charts);
        blocks.forEach(page::write);
        return page.html.toString();
    }

    private void write(PackBlock block) {
        if (block instanceof PackBlock.Heading heading) {
            String size = heading.level() == 2 ? "l" : "m";
            html.append("<h").append(heading.level()).append(" class=\"govuk-heading-").append(size).append("\">")
                    .append(escaped(heading.words())).append("</h").append(heading.level()).append(">\n");
        } else if (block instanceof PackBlock.Words words) {
            html.append("<p class=\"govuk-body\">").append(escaped(words.words())).append("</p>\n");
        } else if (block instanceof PackBlock.Items items) {
            write(items);
        } else if (block instanceof PackBlock.Picture picture) {
            write(picture);
        } else if (block instanceof PackBlock.Table table) {
            write(table);
        }
    }

    /** Drawn for a desk and for a phone; a chart without figures is not there. */
    private void write(PackBlock.Picture picture) {
        String id = "pack-chart-" + ++pictures;
        charts.svg(picture.chart(), ChartSlot.FULL, id + "-desk").ifPresent(desk -> {
            writeKey(picture.key());
            writeDrawing("desk", desk);
            charts.svg(picture.chart(), ChartSlot.PHONE, id + "-phone")
                    .ifPresent(phone -> writeDrawing("phone", phone));
        });
    }

    private void writeKey(List<PackChart.Series> key) {
        if (key.isEmpty()) {
            return;
        }
        html.append("<ul class=\"app-key\">");
        key.forEach(part -> html.append("<li class=\"app-key__item app-key__item--").append(kind(part.colour()))
                .append("\"><svg class=\"app-key__swatch\" viewBox=\"0 0 14 14\" width=\"14\" height=\"14\"")
                .append(" aria-hidden=\"true\" focusable=\"false\"><rect width=\"14\" height=\"14\"")
                .append(" fill=\"currentColor\"/></svg> ").append(escaped(part.name())).append("</li>"));
        html.append("</ul>\n");
    }

    /** The ending of the css class that has the colour. */
    private static String kind(PackStatus.Colour colour) {
        return switch (colour) {
            case RED -> "overdue";
            case AMBER -> "at-risk";
            case GREEN -> "on-track";
            case BLUE -> "signed-off";
            case LIGHT_BLUE -> "waiting";
            case GREY -> "later";
            case DARK_GREY -> "no-date";
            case TEAL -> "due-soon";
        };
    }

    private void writeDrawing(String screen, String svg) {
        html.append("<div class=\"app-figure__chart app-figure__chart--").append(screen).append("\">").append(svg)
                .append("</div>\n");
    }

    private void write(PackBlock.Items items) {
        String tag = items.numbered() ? "ol" : "ul";
        html.append('<').append(tag).append(" class=\"govuk-list govuk-list--")
                .append(items.numbered() ? "number" : "bullet").append("\">");
        items.items().forEach(item -> html.append("<li>").append(escaped(item)).append("</li>"));
        html.append("</").append(tag).append(">\n");
    }

    private void write(PackBlock.Table table) {
        html.append("<table class=\"govuk-table app-table app-table--cards\" role=\"table\">")
                .append("<caption class=\"govuk-table__caption govuk-visually-hidden\">")
                .append(escaped(table.caption())).append("</caption>")
                .append("<thead class=\"govuk-table__head\" role=\"rowgroup\">")
                .append("<tr class=\"govuk-table__row\" role=\"row\">");
        for (int i = 0; i < table.heads().size(); i++) {
            html.append("<th scope=\"col\" role=\"columnheader\" class=\"govuk-table__header")
                    .append(isNumber(table, i) ? " govuk-table__header--numeric" : "").append("\">")
                    .append(escaped(table.heads().get(i))).append("</th>");
        }
        html.append("</tr></thead><tbody class=\"govuk-table__body\" role=\"rowgroup\">");
        String group = null;
        for (PackBlock.Row row : table.rows()) {
            if (row.group() != null && !row.group().equals(group)) {
                group = row.group();
                writeGroup(group, table.heads().size());
            }
            write(row, table.heads());
        }
        html.append("</tbody></table>\n");
    }

    private static boolean isNumber(PackBlock.Table table, int column) {
        return table.rows().get(0).cells().get(column).number();
    }

    private void writeGroup(String group, int columns) {
        html.append("<tr class=\"govuk-table__row app-table__group\" role=\"row\"><th scope=\"colgroup\" colspan=\"")
                .append(columns).append("\" role=\"rowheader\" class=\"govuk-table__header\">")
                .append("<div class=\"app-table__group-text\">").append(escaped(group)).append("</div></th></tr>");
    }

    private void write(PackBlock.Row row, List<String> heads) {
        html.append("<tr class=\"govuk-table__row\" role=\"row\">");
        for (int i = 0; i < row.cells().size(); i++) {
            PackBlock.Cell cell = row.cells().get(i);
            if (i == 0) {
                html.append("<th scope=\"row\" role=\"rowheader\" class=\"govuk-table__header\">");
            } else {
                html.append("<td role=\"cell\" class=\"govuk-table__cell")
                        .append(cell.number() ? " govuk-table__cell--numeric" : "").append("\" data-label=\"")
                        .append(escaped(heads.get(i))).append("\">");
            }
            html.append(String.join("<br>", cell.lines().stream().map(PackHtml::escaped).toList()))
                    .append(i == 0 ? "</th>" : "</td>");
        }
        html.append("</tr>");
    }

    /** Long words may break anywhere, so that nothing is wider than a phone. */
    private static String escaped(String words) {
        return LONG.splitAsStream(words).map(part -> Strings.escapeMarkup(part).toString())
                .collect(Collectors.joining("<wbr>"));
    }
}
