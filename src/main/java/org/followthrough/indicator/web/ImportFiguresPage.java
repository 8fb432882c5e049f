package org.followthrough.indicator.web;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.indicator.FigureTable;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.sheet.Sheet;
import org.followthrough.shared.web.PagePath;

/** Takes a table of figures as statistics publish them, of any indicator. */
@PagePath("/indicators/import")
@Requires(Permission.EDIT_INDICATORS)
public class ImportFiguresPage extends FigureUploadPage {

    public ImportFiguresPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(IndicatorsPage.class, new PageParameters());
    }

    @Override
    boolean isTable(Sheet sheet) {
        return FigureTable.of(sheet).isPresent();
    }

    @Override
    void show(long id) {
        setResponsePage(TakeFiguresPage.class, new PageParameters().set("id", id));
    }
}
