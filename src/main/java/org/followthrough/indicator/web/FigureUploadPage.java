package org.followthrough.indicator.web;

import java.util.List;
import org.apache.wicket.markup.html.form.upload.FileUpload;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.apache.wicket.util.lang.Bytes;
import org.followthrough.indicator.FigureFiles;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.sheet.Sheet;
import org.followthrough.shared.sheet.SheetLimits;
import org.followthrough.shared.sheet.SheetReader;
import org.followthrough.shared.sheet.SheetReading;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FileRow;
import org.followthrough.shared.web.form.FormButton;

/** Takes a file of figures; what is done with them is asked on the next page. */
abstract class FigureUploadPage extends FramePage {

    @SpringBean
    private FigureFiles figureFiles;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<List<FileUpload>> files = Model.ofList(List.of());
    private final FileRow file = new FileRow("file", files).accept(".csv,.xlsx").largest(Bytes.bytes(SheetLimits.FILE));

    FigureUploadPage(PageParameters parameters) {
        super(parameters);
    }

    /** Whether the first sheet of the file is one the next page can read; else {@code noTable} says why not. */
    abstract boolean isTable(Sheet sheet);

    /** Where a file that was kept is looked through. */
    abstract void show(long id);

    @Override
    protected void onInitialize() {
        super.onInitialize();
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
            if (isTable(read.sheets().get(0))) {
                show(figureFiles.keep(signedIn.required(), sent.getClientFileName(), sent.getBytes()));
            } else {
                file.error(getString("noTable"));
            }
        }
    }
}
