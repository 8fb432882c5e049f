package org.followthrough.bench;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.followthrough.testing.Visitor;

/** The business unit brings a plan of {@value #ROWS} rows and looks at what would be imported. */
final class ImportPreview implements Load.Turn {

    private static final int ROWS = 500;
    private static final String[] AGENCIES = {"Police", "CSC", "Acute trust", "Education", "Housing"};
    private static final String[] DATES = {"31/03/2027", "June 2027", "1 May 2027", "Ongoing", ""};

    private final Someone business;
    private final String path;

    ImportPreview(Someone business) {
        this.business = business;
        String table = upload();
        path = table.substring(0, table.indexOf("/table"));
        answer("table", Map.of("headings", "0", "continue", ""));
        answer("columns", Map.of("column-0", "NUMBER", "column-1", "RECOMMENDATION", "column-2", "ACTION",
                "column-3", "LEAD_AGENCY", "column-4", "DUE", "column-5", "STATUS", "continue", ""));
        answer("plan", Map.of("where", "NEW", "name", "Measured plan", "kind", "SERIOUS_CASE_REVIEW", "agreed-day", "4",
                "agreed-month", "3", "agreed-year", "2026", "complete", "WAITING", "continue", ""));
    }

    /** Uploads the file and answers where the first question about it is asked. */
    String upload() {
        Visitor visitor = business.visitor();
        HttpResponse<String> first = visitor.follow(visitor.upload("/import", Map.of("upload", ""), "file",
                "measured.csv", plan().getBytes(StandardCharsets.UTF_8)));
        if (!first.uri().getPath().endsWith("/table")) {
            throw new IllegalStateException("The file was not taken: " + first.uri());
        }
        return first.uri().getPath();
    }

    /** Looks at the rows as they would be imported. */
    @Override
    public void take(int number) {
        if (!business.page(path + "/check").contains("of " + ROWS)) {
            throw new IllegalStateException("Not all rows are there");
        }
    }

    private void answer(String step, Map<String, String> fields) {
        HttpResponse<String> answer = business.visitor().fillIn(path + "/" + step, fields);
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException("The step " + step + " answered " + answer.statusCode());
        }
    }

    private static String plan() {
        StringBuilder csv = new StringBuilder("No,Recommendation,Action,Lead agency,Target date,Progress\r\n");
        for (int row = 1; row <= ROWS; row++) {
            csv.append(row).append(",\"Agencies should share what they know of a child early, and say who does what next (")
                    .append(row).append(")\",\"Write down who is told, by whom and when, and show it at supervision (")
                    .append(row).append(")\",").append(AGENCIES[row % AGENCIES.length]).append(',')
                    .append(DATES[row % DATES.length]).append(',').append(row % 3 == 0 ? "In progress" : "Not started")
                    .append("\r\n");
        }
        return csv.toString();
    }
}
