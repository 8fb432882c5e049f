package org.followthrough.shared.web.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.protocol.http.servlet.ServletWebRequest;
import org.apache.wicket.request.IRequestParameters;
import org.apache.wicket.util.string.StringValue;

/** The request of a page as if its form had just been sent with what the draft holds. */
final class DraftRequest extends ServletWebRequest {

    private final Draft draft;

    DraftRequest(ServletWebRequest request, Draft draft) {
        super(request.getContainerRequest(), request.getFilterPrefix());
        this.draft = draft;
    }

    /** Forms look here while a page is only opened. */
    @Override
    public IRequestParameters getQueryParameters() {
        return getPostParameters();
    }

    @Override
    protected Map<String, List<StringValue>> generatePostParameters() {
        Map<String, List<StringValue>> typed = new LinkedHashMap<>();
        draft.typed().forEach((name, values) -> typed.put(name, values.stream().map(StringValue::valueOf).toList()));
        return typed;
    }
}
