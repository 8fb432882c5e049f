package samples;

import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.PublicPage;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.form.TextRow;

/** Every kind of field on one page. */
@PagePath("/sample/${ref}/update")
@PublicPage
public class SamplePage extends FramePage {

    private final Model<String> note = new Model<>();
    private final Model<String> where = new Model<>();
    private final BaseForm form = new BaseForm("form");

    public SamplePage(PageParameters parameters) {
        super(parameters);
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
        form.add(new TextAreaRow("note", note).limit(1000).required());
        form.add(new TextRow("where", where));
    }

    private void addButtons() {
        form.add(new FormButton("save", this::save));
        form.add(new FormButton("forbidden", this::save).secondary().setEnabled(false));
    }

    private void save() {
        Flash.success("R03-07 updated. 2 left.");
        setResponsePage(SamplePage.class, getPageParameters());
    }
}
