package org.followthrough.chasing.web;

import java.util.Arrays;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.chasing.Phrase;
import org.followthrough.chasing.Phrase.Field;
import org.followthrough.chasing.Phrases;
import org.followthrough.chasing.Template;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.part.LocalHref;

/** Puts one passage of the e-mails into the board's own words, after a look at a whole message. */
@PagePath("/chasing/words/${phrase}")
@Requires(Permission.CHANGE_SETTINGS)
public class PhrasePage extends FramePage {

    @SpringBean
    private Phrases phrases;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<String> words = new Model<>();
    private final IModel<String> preview = new Model<>();
    private final TextAreaRow row = new TextAreaRow("words", words);

    /** @param parameters {@code phrase} such as own-opening */
    public PhrasePage(PageParameters parameters) {
        super(parameters);
    }

    private Phrase phrase() {
        String inAddress = getPageParameters().get("phrase").toString("");
        return Arrays.stream(Phrase.values()).filter(each -> each.inAddress().equals(inAddress)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        Phrase phrase = phrase();
        super.onInitialize();
        backTo(PhrasesPage.class, new PageParameters());
        words.setObject(phrases.words(phrase));
        add(new ListView<>("field", phrase.fields().stream().sorted().toList()) {
            @Override
            protected void populateItem(ListItem<Field> item) {
                item.add(new Label("written", "{" + item.getModelObject().written() + "}"),
                        new Label("means", getString("field." + item.getModelObject())).setRenderBodyOnly(true));
            }
        });
        WebMarkupContainer look = new WebMarkupContainer("preview") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(preview.getObject() != null);
            }
        };
        add(look.add(new Label("text", preview)));
        BaseForm form = new BaseForm("form");
        form.add(row.limit(Phrases.LIMIT).rows(4).bold(), new FormButton("save", this::save),
                new FormButton("look", this::look).secondary(),
                new FormButton("reset", this::reset).secondary().withoutChecks().setVisible(phrases.isOwn(phrase)),
                new LocalHref("cancel", "/chasing/words"));
        add(form);
    }

    /** Names what stands in braces and is no field; nothing typed is lost. */
    private boolean isUnderstood() {
        List<String> unknown = new Template(typed()).unknown(phrase());
        if (!unknown.isEmpty()) {
            row.error(new StringResourceModel("unknown", this)
                    .setParameters(unknown.size(), String.join(", ", unknown)).getString());
        }
        return unknown.isEmpty();
    }

    private String typed() {
        return words.getObject() == null ? "" : words.getObject();
    }

    private void look() {
        if (isUnderstood()) {
            preview.setObject(phrases.preview(phrase(), typed()));
        }
    }

    private void save() {
        if (isUnderstood()) {
            change(words.getObject());
        }
    }

    private void reset() {
        change(null);
    }

    private void change(String own) {
        phrases.change(signedIn.required(), phrase(), own);
        Flash.success(getString(own == null ? "saved.usual" : "saved"));
        setResponsePage(PhrasesPage.class);
    }

    @Override
    protected IModel<String> heading() {
        return () -> getString("phrase." + phrase());
    }
}
