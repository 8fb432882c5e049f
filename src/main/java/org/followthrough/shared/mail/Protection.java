package org.followthrough.shared.mail;

import jakarta.mail.MessagingException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.Properties;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import org.followthrough.shared.mail.MailSettings.Security;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;

/** How the connection to the mail server is kept from being read, and what is said when it cannot be. */
final class Protection {

    private Protection() {
    }

    /**
     * What Jakarta Mail is to demand of the server before it hears a name, a password or a message.
     *
     * @throws MessagingException when the certificates the board trusts cannot be read, in words that say what to do
     */
    static Properties properties(MailSettings settings) throws MessagingException {
        Properties properties = new Properties();
        String starttls = String.valueOf(settings.security() == Security.STARTTLS);
        properties.setProperty("mail.smtp.starttls.enable", starttls);
        properties.setProperty("mail.smtp.starttls.required", starttls);
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.security() == Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        if (settings.security() != Security.NONE && settings.trustsOwn()) {
            properties.put("mail.smtp.ssl.socketFactory", believing(settings.trust()));
            properties.setProperty("mail.smtp.socketFactory.fallback", "false");
        }
        return properties;
    }

    /** @param failure of connecting; in words that say what to do where the certificate is to blame */
    static String words(MessagingException failure, String host) {
        if (causes(failure).anyMatch(cause -> cause instanceof CertPathBuilderException
                || cause instanceof CertPathValidatorException)) {
            return "The mail server's certificate is not trusted: follow-through.mail.trust must name the file with the "
                    + "certificate of whoever issued it.";
        }
        if (causes(failure).anyMatch(CertificateException.class::isInstance)) {
            return "The mail server's certificate is not made out to " + host
                    + ": follow-through.mail.host must be the name in it.";
        }
        return failure.getMessage();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static SSLSocketFactory believing(String file) throws MessagingException {
        try {
            return SslBundle.of(new PemSslStoreBundle(null, PemSslStoreDetails.forCertificate(file)))
                    .createSslContext().getSocketFactory();
        } catch (RuntimeException e) {
            throw new MessagingException("The file that follow-through.mail.trust names cannot be read as certificates "
                    + "(PEM).", e);
        }
    }
}
