package org.followthrough.importing;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All that was answered on the way of one import. Null means not answered yet.
 *
 * @param sheet which sheet of the file, from nought
 * @param header the heading rows
 * @param columns what each column goes into, by its number
 * @param agencies by {@link #agencyKey}; the order is the order answered in
 * @param leads the agency that leads where only a job title is printed, by that text's {@link #agencyKey}
 * @param rows by {@link ImportLine#key}
 */
public record Answers(Integer sheet, HeaderRows header, Map<Integer, Field> columns, PlanAnswer plan,
                      Map<String, AgencyAnswer> agencies, Map<String, Long> leads, Sharing sharing,
                      Map<String, RowAnswer> rows) {

    /** Nothing answered. */
    public static final Answers NONE = new Answers(null, null, null, null, Map.of(), Map.of(), null, Map.of());

    public Answers {
        agencies = agencies == null ? Map.of() : agencies;
        leads = leads == null ? Map.of() : leads;
        rows = rows == null ? Map.of() : rows;
    }

    /** By what a printed agency is found again, however typed. */
    public static String agencyKey(String printed) {
        return Words.bare(AgencyNames.withoutArticle(printed));
    }

    /** This sheet; what was answered about another one falls. */
    public Answers sheet(int chosen) {
        return sheet != null && sheet == chosen ? this : new Answers(chosen, null, null, plan, agencies, leads, null,
                Map.of());
    }

    /** These heading rows; when they change, columns are matched anew. */
    public Answers header(HeaderRows chosen) {
        return chosen.equals(header) ? this : new Answers(sheet, chosen, null, plan, agencies, leads, sharing, rows);
    }

    /** These columns. */
    public Answers columns(Map<Integer, Field> chosen) {
        return new Answers(sheet, header, chosen, plan, agencies, leads, sharing, rows);
    }

    /** This plan. */
    public Answers plan(PlanAnswer chosen) {
        return new Answers(sheet, header, columns, chosen, agencies, leads, sharing, rows);
    }

    /** These agencies, beside those answered before. */
    public Answers agencies(Map<String, AgencyAnswer> chosen) {
        Map<String, AgencyAnswer> all = new LinkedHashMap<>(agencies);
        all.putAll(chosen);
        return new Answers(sheet, header, columns, plan, all, leads, sharing, rows);
    }

    /** These agencies lead where only a job title is printed, in place of those answered before. */
    public Answers leads(Map<String, Long> chosen) {
        return new Answers(sheet, header, columns, plan, agencies, chosen, sharing, rows);
    }

    /** Shared out so. */
    public Answers sharing(Sharing chosen) {
        return new Answers(sheet, header, columns, plan, agencies, leads, chosen, rows);
    }

    /** These rows, beside those answered before. */
    public Answers rows(Map<String, RowAnswer> chosen) {
        Map<String, RowAnswer> all = new LinkedHashMap<>(rows);
        all.putAll(chosen);
        return new Answers(sheet, header, columns, plan, agencies, leads, sharing, all);
    }

    /** What was decided about a row. */
    public RowAnswer row(String key) {
        return rows.getOrDefault(key, RowAnswer.NONE);
    }
}
