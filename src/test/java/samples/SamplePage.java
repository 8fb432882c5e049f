package samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.wicket.markup.html.form.upload.FileUpload;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.util.ListModel;
import org.apache.wicket.model.util.SetModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.PublicPage;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.CheckboxRow;
import org.followthrough.shared.web.form.CheckboxesRow;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FileRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.PasswordRow;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.form.SelectRow;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.form.TextRow;

/** Every kind of field on one page. */
@PagePath("/sample/${ref}/update")
@PublicPage
public class SamplePage extends FramePage {

    /** Choices with words in the properties. */
    public enum Where { ON_TRACK, AT_RISK, COMPLETE }

    /** What the page was last saved with, for tests. */
    public static volatile String saved;

    private final Model<Where> where = Model.of(Where.AT_RISK);
    private final Model<String> note = new Model<>();
    private final Model<String> held = new Model<>();
    private final Model<String> password = new Model<>();
    private final Model<String> agency = new Model<>();
    private final Model<LocalDate> finished = new Model<>();
    private final Model<LocalDate> later = new Model<>();
    private final Model<Boolean> askLater = new Model<>();
    private final IModel<Set<String>> copies = new SetModel<>(Set.of());
    private final IModel<List<FileUpload>> evidence = new ListModel<>();
    private final BaseForm form = new BaseForm("form");

    public SamplePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected IModel<String> caption() {
        return () -> "R03-07 \u00b7 Child K \u00b7 due 31 August 2026";
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(SamplePage.class, getPageParameters());
        add(form);
        addFields();
        addButtons();
    }

    private void addFields() {
        form.add(new RadiosRow<>("where", where, List.of(Where.values())).required()
                .reveal(Where.COMPLETE, "whenComplete", this, new DateRow("finished", finished).small().required()));
        form.add(new TextAreaRow("note", note).limit(1000).bold().required());
        form.add(new FileRow("evidence", evidence).most(5).bold());
        form.add(new TextRow("held", held));
        form.add(new SelectRow<>("agency", agency, List.of("police", "health")).labelled(name -> "Anytown " + name));
        form.add(new CheckboxesRow<>("copies", copies, List.of("deputy", "chair")).labelled(name -> "The " + name)
                .small());
        form.add(new CheckboxRow("askLater", askLater).reveal("whenLater", this,
                new DateRow("later", later).small().required()));
        form.add(new PasswordRow("password", password));
    }

    private void addButtons() {
        form.add(new FormButton("save", this::save));
        form.add(new FormButton("next", this::save).secondary());
        form.add(new FormButton("delete", this::save).warning());
        form.add(new FormButton("hidden", this::save) {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(false);
            }
        });
        form.add(new FormButton("disabled", this::save).setEnabled(false));
    }

    private void save() {
        saved = String.join("|", String.valueOf(where.getObject()), String.valueOf(finished.getObject()),
                note.getObject(),
                held.getObject(), agency.getObject(), String.valueOf(copies.getObject()),
                String.valueOf(askLater.getObject()), String.valueOf(later.getObject()),
                String.valueOf(evidence.getObject().size()));
        Flash.success("R03-07 updated. 2 left.");
        setResponsePage(SamplePage.class, getPageParameters());
    }
}
