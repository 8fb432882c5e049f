package org.followthrough.plan.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.Button;
import org.apache.wicket.markup.html.form.upload.FileUpload;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.model.util.ListModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.apache.wicket.util.lang.Bytes;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.Action;
import org.followthrough.plan.EvidenceStore;
import org.followthrough.plan.EvidenceUpload;
import org.followthrough.plan.Update;
import org.followthrough.shared.file.FileRefused;
import org.followthrough.shared.web.form.FileRow;
import org.followthrough.shared.web.form.TextAreaRow;

/**
 * Asks for evidence: files, or a statement of where it is held. A file that was sent is kept at once and listed until
 * the form is saved or the file removed.
 */
final class EvidenceQuestion extends Panel {

    private static final String ACCEPTED = ".pdf,.docx,.xlsx,.pptx,.odt,.ods,.png,.jpg,.jpeg,.msg,.eml,.csv,.txt";

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private EvidenceStore store;

    private final IModel<Action> action;
    private final FileRow files = new FileRow("files", new ListModel<>());
    private final TextAreaRow statement;
    private final RepeatingView sent = new RepeatingView("file");

    EvidenceQuestion(String id, IModel<Action> action, IModel<String> statement) {
        super(id);
        this.action = action;
        this.statement = new TextAreaRow("evidence", statement).small().limit(Update.EVIDENCE_LIMIT).rows(3);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        setRenderBodyOnly(true);
        long largest = store.accepted().largest().toBytes();
        add(files.bold().largest(Bytes.bytes(largest)).most(store.accepted().most()).accept(ACCEPTED)
                .hint(new StringResourceModel("files.hint", this).setParameters(EvidenceLines.size(largest)
                        .replace(".0MB", "MB"))).taking(this::take));
        add(new WebMarkupContainer("sent") {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(sent.size() > 0);
            }
        }.add(sent));
        add(statement);
        list();
    }

    /** The form that was answered has to show what came with it. */
    @Override
    protected void onConfigure() {
        super.onConfigure();
        sent.removeAll();
        list();
    }

    private void list() {
        for (EvidenceUpload upload : store.uploads(signedIn.required(), action.getObject())) {
            sent.add(line("file" + upload.id(), upload.id(), upload.name(), EvidenceLines.about(upload)));
        }
    }

    private WebMarkupContainer line(String id, long uploadId, String name, String about) {
        WebMarkupContainer line = new WebMarkupContainer(id);
        Button remove = new Button("remove") {
            @Override
            public void onSubmit() {
                files.take();
                store.remove(signedIn.required(), uploadId);
            }
        };
        line.add(new Label("name", name), new Label("about", about),
                remove.setDefaultFormProcessing(false).add(new Label("which", name)));
        return line;
    }

    private String take(FileUpload file) {
        try (InputStream content = file.getInputStream()) {
            store.upload(signedIn.required(), action.getObject().reference(), content, file.getClientFileName());
            return null;
        } catch (FileRefused refused) {
            return getString("refused." + refused.reason(), () -> Map.of("name", file.getClientFileName(),
                    "largest", EvidenceLines.size(store.accepted().largest().toBytes()).replace(".0MB", "MB")));
        } catch (IOException | NotAllowed e) {
            return getString("refused.NOT_RECEIVED", () -> Map.of("name", file.getClientFileName()));
        }
    }

    /** Keeps the files sent with a button that leaves the answers unchecked. */
    void take() {
        files.take();
    }

    /** Says that evidence is needed. */
    void demand() {
        files.error(getString("needed"));
    }

    /** Whether anything was refused. */
    boolean isRefused() {
        return !files.field().isValid();
    }

    List<TextAreaRow> texts() {
        return List.of(statement);
    }
}
