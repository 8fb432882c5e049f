package org.followthrough;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says at start in a sentence which setting cannot be used, why, and where it stands. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SettingsFailureAnalyzer implements FailureAnalyzer {

    private static final String ACTION = "Put it right. Every key stands in the config/application.yaml that came with "
            + "this service, with its default and what it means.";

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        List<Throwable> causes = Stream.iterate(failure, each -> each != null, Throwable::getCause).toList();
        String reason = causes.get(causes.size() - 1).getMessage();
        BindException notUsable = null;
        for (Throwable cause : causes) {
            if (cause instanceof UnboundConfigurationPropertiesException unknown) {
                return sentence("There is no setting " + unknown.getUnboundProperties().stream()
                        .map(each -> each.getName() + where(each)).collect(Collectors.joining(", ")) + ".", failure);
            }
            if (cause instanceof MarkedYAMLException yaml) {
                return sentence("A settings file cannot be read: " + yaml.getProblem() + " in line "
                        + (yaml.getProblemMark().getLine() + 1) + ": " + yaml.getProblemMark().get_snippet(), failure);
            }
            if (cause instanceof BindException bind) {
                notUsable = bind;
            }
        }
        return notUsable == null ? null : sentence(refused(notUsable.getProperty()) + reason, failure);
    }

    private static FailureAnalysis sentence(String description, Throwable failure) {
        return new FailureAnalysis(description, ACTION, failure);
    }

    /** Null where a whole group was refused; the reason then names the key. */
    private static String refused(ConfigurationProperty property) {
        return property == null ? ""
                : property.getName() + " cannot be \"" + property.getValue() + "\"" + where(property) + ": ";
    }

    private static String where(ConfigurationProperty property) {
        Origin origin = property.getOrigin() instanceof PropertySourceOrigin source ? source.getOrigin()
                : property.getOrigin();
        if (origin instanceof TextResourceOrigin text && text.getLocation() != null) {
            return " (" + text.getResource().getFilename() + ", line " + (text.getLocation().getLine() + 1) + ")";
        }
        return origin == null ? "" : " (" + origin + ")";
    }
}
