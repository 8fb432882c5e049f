package org.followthrough.plan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.shared.sheet.CsvSheetWriter;
import org.followthrough.shared.sheet.SheetWriter;
import org.followthrough.shared.sheet.XlsxSheetWriter;

/** The kinds of file a list can be downloaded as. */
enum ListFile {
    CSV("text/csv;charset=UTF-8", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String contentType;
    private final String ending;

    ListFile(String contentType, String ending) {
        this.contentType = contentType;
        this.ending = ending;
    }

    /**
     * Begins to send a file.
     *
     * @param name of the file, without its ending
     * @param sheet the name of its only sheet, where it has a name
     */
    SheetWriter begin(HttpServletResponse response, String name, String sheet) throws IOException {
        response.setContentType(contentType);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + ending + "\"");
        return this == CSV ? new CsvSheetWriter(response.getOutputStream())
                : new XlsxSheetWriter(response.getOutputStream(), sheet);
    }

    /** The parameters of a request as those of a page. */
    static PageParameters parameters(HttpServletRequest request) {
        PageParameters parameters = new PageParameters();
        request.getParameterMap().forEach((name, values) ->
                Arrays.stream(values).forEach(value -> parameters.add(name, value)));
        return parameters;
    }
}
