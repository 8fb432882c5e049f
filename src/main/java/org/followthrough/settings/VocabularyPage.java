package org.followthrough.settings;

import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.people.Vocabulary;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.part.LocalHref;

/** What kind of board it is, which decides what its meetings, chairs and reviews are called everywhere. */
@PagePath("/settings/vocabulary")
@Requires(Permission.CHANGE_SETTINGS)
public class VocabularyPage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private BoardSettings settings;

    private final IModel<Vocabulary> vocabulary = new Model<>();

    public VocabularyPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(SettingsPage.class, new PageParameters());
        vocabulary.setObject(settings.vocabulary());
        add(new BaseForm("form").add(
                new RadiosRow<>("vocabulary", vocabulary, List.of(Vocabulary.values()))
                        .labelled(VocabularyWords::name).hinted(VocabularyWords::says).required(),
                new FormButton("save", this::save), new LocalHref("cancel", "/settings")));
    }

    private void save() {
        settings.change(signedIn.required(), vocabulary.getObject());
        Flash.success(getString("saved"));
        setResponsePage(SettingsPage.class);
    }
}
