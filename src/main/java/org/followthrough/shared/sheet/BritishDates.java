package org.followthrough.shared.sheet;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Shows numbers as the cell does, and dates as it does in the United Kingdom: a day in figures is day/month/year,
 * whatever order the workbook's maker had set; "Mar-16" stays so.
 */
final class BritishDates extends DataFormatter {

    private static final Pattern NOT_DATE_LETTERS = Pattern.compile("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.");
    private static final DateTimeFormatter IN_FIGURES = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    BritishDates() {
        super(Locale.ENGLISH);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean from1904) {
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
            String letters = NOT_DATE_LETTERS.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
            if (letters.contains("d")) {
                return day(DateUtil.getLocalDateTime(value, from1904), letters, () ->
                        super.formatRawCellContents(value, formatIndex, format, from1904));
            }
        }
        return super.formatRawCellContents(value, formatIndex, format, from1904);
    }

    private static String day(LocalDateTime moment, String letters, Supplier<String> asShown) {
        if (!letters.contains("mmm")) {
            boolean time = letters.contains("h") && !moment.toLocalTime().equals(LocalTime.MIDNIGHT);
            return moment.format(time ? WITH_TIME : IN_FIGURES);
        }
        // "3-Apr" hides the year that the cell knows.
        return letters.contains("y") ? asShown.get() : moment.format(SHORT_MONTH);
    }
}
