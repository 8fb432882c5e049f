package org.followthrough.shared.web.form;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.upload.FileUpload;
import org.apache.wicket.markup.html.form.upload.FileUploadField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.util.lang.Bytes;

/**
 * Files from the person's machine, in the browser's own field. Whoever takes them stores them at once: a browser does
 * not send them again with the next try. What a file is has to be checked by its content, not by its name.
 */
public final class FileRow extends FormRow<FileRow> {

    private final FileUploadField input;
    private Bytes largest = Bytes.megabytes(20);
    private int most = 1;
    private String accept;
    private Function<FileUpload, String> taker;

    /** @param model set to the files sent, never null; they live until the end of the request */
    public FileRow(String id, IModel<List<FileUpload>> model) {
        super(id);
        input = new FileUploadField("input", model) {
            @Override
            public String getInputName() {
                return FileRow.this.getId();
            }

            @Override
            public void validate() {
                if (asked()) {
                    super.validate();
                    if (isValid()) {
                        check(getFileUploads());
                    }
                    if (isValid()) {
                        take();
                    }
                }
            }

            @Override
            public boolean checkRequired() {
                return !FileRow.this.isRequired() || !getFileUploads().isEmpty();
            }

            @Override
            protected void reportRequiredError() {
                error(missing());
            }

            @Override
            public void updateModel() {
                getModel().setObject(asked() ? getFileUploads() : List.of());
            }

            @Override
            protected void onComponentTag(ComponentTag tag) {
                super.onComponentTag(tag);
                tag.put("name", getInputName());
                tag.put("class", "govuk-file-upload" + (hasError() ? " govuk-file-upload--error" : ""));
                if (most > 1) {
                    tag.put("multiple", "multiple");
                }
                if (accept != null) {
                    tag.put("accept", accept);
                }
                if (describedBy() != null) {
                    tag.put("aria-describedby", describedBy());
                }
            }
        };
        input.setMarkupId(id);
    }

    /** The largest file accepted; 20MB unless said otherwise. */
    public FileRow largest(Bytes size) {
        largest = size;
        return this;
    }

    /** How many files may be sent at once; one unless said otherwise. */
    public FileRow most(int files) {
        most = files;
        return this;
    }

    /** What the browser offers first, such as {@code .csv,.xlsx}. */
    public FileRow accept(String endings) {
        accept = endings;
        return this;
    }

    /**
     * Has each file taken as soon as it is here, whatever is wrong with other answers of the form.
     *
     * @param each takes a file and answers null, or the sentence that says why it was not taken
     */
    public FileRow taking(Function<FileUpload, String> each) {
        taker = each;
        return this;
    }

    /** Takes the files sent with a button that leaves the answers unchecked. */
    public void take() {
        if (taker == null) {
            return;
        }
        for (FileUpload file : input.getFileUploads()) {
            String refused = taker.apply(file);
            if (refused != null) {
                input.error(refused);
            }
        }
    }

    Bytes largest() {
        return largest;
    }

    int most() {
        return most;
    }

    private void check(List<FileUpload> files) {
        if (files.size() > most) {
            input.error(sentence("tooMany", Map.of("most", most)));
            return;
        }
        for (FileUpload file : files) {
            if (file.getSize() > largest.bytes()) {
                input.error(sentence("tooLarge", Map.of("largest", Math.round(largest.megabytes()) + "MB")));
                return;
            }
            if (file.getSize() == 0) {
                input.error(sentence("emptyFile", Map.of()));
                return;
            }
        }
    }

    @Override
    public FormComponent<List<FileUpload>> field() {
        return input;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(input);
    }
}
