package mns.output.markup;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides which addresses a page may lead to. */
final class WebAddress {
    private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:");

    /** What browsers take, and the rules for addresses ask to be written by its number. */
    private static final String UNWISE = "\"<>\\^`{|}";

    private static final int GREATEST_PORT = 65_535;

    private WebAddress() {}

    /** Returns an address as a link may have it: one of the web or of mail, of visible ASCII characters; else empty. */
    static Optional<String> of(String address) {
        for (String scheme : SCHEMES) {
            if (address.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return Optional.of(address).flatMap(WebAddress::encoded).filter(WebAddress::isValid);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> encoded(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || c > '~') {
                return Optional.empty();
            }
            boolean stray = c == '%' && !(isHexadecimal(address, i + 1) && isHexadecimal(address, i + 2));
            if (stray || UNWISE.indexOf(c) >= 0) {
                encoded.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else {
                encoded.append(c);
            }
        }
        return Optional.of(encoded.toString());
    }

    private static boolean isHexadecimal(String text, int at) {
        return at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
    }

    private static boolean isValid(String address) {
        try {
            URI uri = new URI(address);
            boolean named = uri.getHost() != null && uri.getRawUserInfo() == null;
            return uri.isOpaque() || (named && uri.getPort() <= GREATEST_PORT);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
