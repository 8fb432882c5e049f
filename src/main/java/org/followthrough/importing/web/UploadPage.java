package org.followthrough.importing.web;

import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.upload.FileUpload;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.apache.wicket.util.lang.Bytes;
import org.followthrough.importing.ImportState;
import org.followthrough.importing.Imports;
import org.followthrough.importing.PlanImport;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.review.Review;
import org.followthrough.shared.sheet.SheetLimits;
import org.followthrough.shared.sheet.SheetReader;
import org.followthrough.shared.sheet.SheetReading;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FileRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.LocalHref;

/** Step 1: the file; below it the imports under way and done. */
@PagePath("/import")
@Requires(Permission.IMPORT)
public class UploadPage extends FramePage {

    @SpringBean
    private Imports imports;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private People people;

    private final IModel<List<FileUpload>> files = Model.ofList(List.of());
    private final FileRow file = new FileRow("file", files).accept(".csv,.xlsx").largest(Bytes.bytes(SheetLimits.FILE));

    public UploadPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        BaseForm form = new BaseForm("form");
        form.setMultiPart(true);
        add(new Steps("steps", ImportStep.UPLOAD, new PageParameters()),
                form.add(file.required().bold(), new FormButton("upload", this::upload)));
        add(list("underWay", ImportState.UNDER_WAY), list("done", ImportState.DONE));
    }

    private void upload() {
        FileUpload sent = files.getObject().get(0);
        SheetReading reading = SheetReader.read(sent.getClientFileName(), sent.getBytes());
        if (reading instanceof SheetReading.Refused refused) {
            file.error(refused.sentence());
        } else if (reading instanceof SheetReading.Read read) {
            long id = imports.begin(signedIn.required(), sent.getClientFileName(), read.sheets());
            setResponsePage(ResumePage.class, ImportPage.parametersOf(id));
        }
    }

    private WebMarkupContainer list(String id, ImportState state) {
        IModel<List<PlanImport>> found = LoadableDetachableModel.of(() -> imports.inState(signedIn.required(), state));
        WebMarkupContainer part = new WebMarkupContainer(id) {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(!found.getObject().isEmpty());
            }

            @Override
            protected void onDetach() {
                found.detach();
                super.onDetach();
            }
        };
        part.add(new ListView<>("import", found) {
            @Override
            protected void populateItem(ListItem<PlanImport> item) {
                populate(item, item.getModelObject());
            }
        });
        return part;
    }

    private void populate(ListItem<PlanImport> item, PlanImport one) {
        boolean done = one.state() == ImportState.DONE;
        LocalHref link = new LocalHref("link", "/import/" + one.id() + (done ? "/done" : ""));
        String plan = done ? imports.review(signedIn.required(), one).map(Review::name).orElse("") : null;
        item.add(link.add(new Label("name", done ? plan : one.fileName()).setRenderBodyOnly(true)));
        item.add(new Label("about", getString(done ? "about.done" : "about.underWay", () -> Map.of(
                "day", London.dateAndTime(done ? one.changedAt() : one.uploadedAt()),
                "who", people.find(one.uploadedBy()).map(Person::name).orElse(""), "file", one.fileName(),
                "actions", one.actions(), "recommendations", one.recommendations()))));
        item.add(new LocalHref("remove", "/import/" + one.id() + "/remove") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(!done);
            }
        }.add(new Label("what", one.fileName()).setRenderBodyOnly(true)));
    }
}
