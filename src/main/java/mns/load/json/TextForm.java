package mns.load.json;

/** A form that some texts of a fact base must have. */
public enum TextForm {
    SLUG("lower-case words joined by hyphens", 64) {
        @Override
        public boolean fits(String text) {
            return isSlugs(text, 1);
        }
    },
    FACT_ID("a topic, a slash and a name", 128) {
        @Override
        public boolean fits(String text) {
            return isSlugs(text, 2);
        }
    },
    DIGEST("64 lower-case hexadecimal digits", 64) {
        @Override
        public boolean fits(String text) {
            return text.length() == 64 && consistsOf(text, "0123456789abcdef");
        }
    },
    URL("an http or https address in ASCII", 2000) {
        @Override
        public boolean fits(String text) {
            boolean fits = text.startsWith("http://") || text.startsWith("https://");
            for (int i = 0; i < text.length(); i++) {
                fits &= text.charAt(i) > ' ' && text.charAt(i) < 0x7F;
            }
            return fits;
        }
    },
    LANGUAGE("a BCP-47 language tag such as en", 64) {
        @Override
        public boolean fits(String text) {
            boolean fits = isLetters(text.charAt(0));
            int part = 0;
            for (int i = 0; i < text.length(); i++) {
                boolean joint = text.charAt(i) == '-';
                part = joint ? 0 : part + 1;
                fits &= joint ? i + 1 < text.length() && text.charAt(i + 1) != '-' : isLettersOrDigits(text.charAt(i));
                fits &= part <= 8 && (i != 1 || !joint);
            }
            return fits && text.length() > 1;
        }
    },
    LICENSE("an SPDX licence identifier such as CC-BY-4.0", 64) {
        @Override
        public boolean fits(String text) {
            boolean fits = true;
            for (int i = 0; i < text.length(); i++) {
                fits &= isLettersOrDigits(text.charAt(i)) || ".+-".indexOf(text.charAt(i)) >= 0;
            }
            return fits;
        }
    },
    VERSION("three numbers joined by dots, such as 1.0.0", 64) {
        @Override
        public boolean fits(String text) {
            String[] numbers = text.split("\\.", -1);
            boolean fits = numbers.length == 3;
            for (String number : numbers) {
                fits &= !number.isEmpty() && consistsOf(number, "0123456789");
            }
            return fits;
        }
    };

    private final String what;
    private final int longest;

    TextForm(String what, int longest) {
        this.what = what;
        this.longest = longest;
    }

    /** Returns whether a text, which is not empty, has this form. */
    public abstract boolean fits(String text);

    public String what() {
        return what;
    }

    public int longest() {
        return longest;
    }

    private static boolean isSlugs(String text, int parts) {
        int slashes = 0;
        boolean fits = true;
        boolean afterJoint = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean joint = c == '-' || c == '/';
            fits &= joint ? !afterJoint : (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            slashes += c == '/' ? 1 : 0;
            afterJoint = joint;
        }
        return fits && !afterJoint && slashes == parts - 1;
    }

    private static boolean consistsOf(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetters(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLettersOrDigits(char c) {
        return isLetters(c) || (c >= '0' && c <= '9');
    }
}
