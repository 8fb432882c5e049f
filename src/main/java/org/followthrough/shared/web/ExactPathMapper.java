package org.followthrough.shared.web;

import java.util.List;
import org.apache.wicket.core.request.mapper.MountedMapper;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.Request;

/** A page at its path and nowhere below it: more segments than the path has are an unknown address. */
final class ExactPathMapper extends MountedMapper {

    private final int segments;

    ExactPathMapper(String path, Class<? extends WebPage> page) {
        super(path, page);
        segments = path.substring(1).split("/").length;
    }

    @Override
    public IRequestHandler mapRequest(Request request) {
        List<String> asked = request.getUrl().getSegments();
        boolean below = asked.size() > segments && asked.subList(segments, asked.size()).stream()
                .anyMatch(segment -> !segment.isEmpty());
        return below ? null : super.mapRequest(request);
    }
}
