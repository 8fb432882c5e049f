package org.followthrough.indicator.web;

import java.util.List;
import org.apache.wicket.markup.html.form.upload.FileUpload;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.apache.wicket.util.lang.Bytes;
import org.followthrough.indicator.FigureFiles;
import org.followthrough.indicator.FigureTable;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.sheet.SheetLimits;
import org.followthrough.shared.sheet.SheetReader;
import org.followthrough.shared.sheet.SheetReading;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FileRow;
import org.followthrough.shared.web.form.FormButton;

/** Takes a file of figures; what is done with them is asked next. */
@PagePath("/indicators/import")
@Requires(Permission.EDIT_INDICATORS)
public class ImportFiguresPage extends FramePage {

    @SpringBean
    private FigureFiles figureFiles;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<List<FileUpload>> files = Model.ofList(List.of());
    private final FileRow file = new FileRow("file", files).accept(".csv,.xlsx").largest(Bytes.bytes(SheetLimits.FILE));

    public ImportFiguresPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(IndicatorsPage.class, new PageParameters());
        BaseForm form = new BaseForm("form");
        form.setMultiPart(true);
        add(form.add(file.required().bold(), new FormButton("upload", this::upload)));
    }

    private void upload() {
        FileUpload sent = files.getObject().get(0);
        SheetReading reading = SheetReader.read(sent.getClientFileName(), sent.getBytes());
        if (reading instanceof SheetReading.Refused refused) {
            file.error(refused.sentence());
        } else if (reading instanceof SheetReading.Read read) {
            if (FigureTable.of(read.sheets().get(0)).isEmpty()) {
                file.error(getString("noTable"));
                return;
            }
            long id = figureFiles.keep(signedIn.required(), sent.getClientFileName(), sent.getBytes());
            setResponsePage(TakeFiguresPage.class, new PageParameters().set("id", id));
        }
    }
}
