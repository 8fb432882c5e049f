package org.followthrough.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without JavaScript: keeps cookies, says where its posts come from, does not follow redirects by itself. */
public final class Visitor {

    private final String address;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies).build();

    /** @param address where the application answers, such as {@code http://localhost:8080} */
    public Visitor(String address) {
        this.address = address;
    }

    /** Opens a path. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Asks for the headers of a path only, as scanners of mail do. */
    public HttpResponse<String> head(String path) {
        return send(request(path).method("HEAD", BodyPublishers.noBody()));
    }

    /** Opens a path with headers, as name, value, name, value. */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path).headers(headers).GET());
    }

    /** Fetches a file as it is. */
    public HttpResponse<byte[]> download(String path) {
        return send(request(path).GET(), BodyHandlers.ofByteArray());
    }

    /** Opens a path and follows redirects to where they end. */
    public HttpResponse<String> open(String path) {
        return follow(get(path));
    }

    /** Posts fields from one of our own pages. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, fields, "Sec-Fetch-Site", "same-origin");
    }

    /** Posts fields with exactly these headers, as name, value, name, value. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/x-www-form-urlencoded");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** Signs in; the answer is the redirect to where one asked for, or the page that says why not. */
    public HttpResponse<String> signIn(String email, String password) {
        return fillIn("/sign-in", Map.of("email", email, "password", password, "signIn", ""));
    }

    /** Opens a page and posts its (first) form with these fields to where its action says. */
    public HttpResponse<String> fillIn(String path, Map<String, String> fields) {
        return post(actionOf(path, open(path).body()), fields);
    }

    /** Opens a page and posts its form with these fields and one file. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, String name, String fileName,
            byte[] content) {
        return sendParts(actionOf(path, open(path).body()), fields, name, fileName, content);
    }

    /** Posts fields and one file as parts. */
    public HttpResponse<String> sendParts(String action, Map<String, String> fields, String name, String fileName,
                                          byte[] content) {
        String line = "--boundary-of-parts";
        StringBuilder head = new StringBuilder();
        fields.forEach((field, value) -> head.append(line).append("\r\nContent-Disposition: form-data; name=\"")
                .append(field)
                .append("\"\r\n\r\n").append(value).append("\r\n"));
        head.append(line).append("\r\nContent-Disposition: form-data; name=\"").append(name).append("\"; filename=\"")
                .append(fileName).append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        return send(request(action).header("Content-Type", "multipart/form-data; boundary=boundary-of-parts")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofByteArrays(List.of(head.toString().getBytes(StandardCharsets.UTF_8), content,
                        ("\r\n" + line + "--\r\n").getBytes(StandardCharsets.UTF_8)))));
    }

    /** Follows redirects to where they end. */
    public HttpResponse<String> follow(HttpResponse<String> response) {
        HttpResponse<String> current = response;
        for (int i = 0; i < 10 && current.headers().firstValue("Location").isPresent(); i++) {
            URI next = current.uri().resolve(current.headers().firstValue("Location").get());
            current = send(HttpRequest.newBuilder(next).GET());
        }
        return current;
    }

    /** The path and query the form of a page posts to. */
    public String actionOf(String path, String page) {
        return actionOf(path, page, "form");
    }

    /** The path and query the form with this id posts to. */
    public String actionOf(String path, String page, String id) {
        var form = Pattern.compile("<form (?=[^>]*id=\"" + id + "\")[^>]*action=\"([^\"]*)\"").matcher(page);
        if (!form.find()) {
            throw new AssertionError("No form on " + path);
        }
        URI action = URI.create(address + path).resolve(form.group(1).replace("&amp;", "&"));
        return action.getRawPath() + (action.getRawQuery() == null ? "" : "?" + action.getRawQuery());
    }

    /** The cookies kept so far. */
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
