package org.followthrough.indicator.web;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.indicator.ReturnTable;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.sheet.Sheet;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.LocalHref;

/** Takes a file by which somebody returns the figures asked of them. */
@PagePath("/returns/import")
@Requires(Permission.RETURN_INDICATORS)
public class ImportReturnsPage extends FigureUploadPage {

    public ImportReturnsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(ReturnsPage.class, new PageParameters());
        add(new LocalHref("blank", AskedFigures.PATH));
    }

    @Override
    boolean isTable(Sheet sheet) {
        return ReturnTable.of(sheet).isPresent();
    }

    @Override
    void show(long id) {
        setResponsePage(TakeReturnsPage.class, new PageParameters().set("id", id));
    }
}
