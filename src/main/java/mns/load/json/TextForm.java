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
    DOI("a DOI such as 10.1000/182, without an address before it", 200) {
        @Override
        public boolean fits(String text) {
            int slash = text.indexOf('/');
            boolean fits = text.startsWith("10.") && slash > 3 && slash + 1 < text.length();
            for (int i = 0; i < text.length(); i++) {
                fits &= text.charAt(i) > ' ' && text.charAt(i) < 0x7F;
                fits &= i < 3 || i >= slash || text.charAt(i) == '.' || isDigit(text.charAt(i));
            }
            return fits;
        }
    },
    ISBN("an ISBN of 10 or 13 digits whose last digit fits the others", 32) {
        @Override
        public boolean fits(String text) {
            StringBuilder digits = new StringBuilder();
            boolean fits = isDigit(text.charAt(0)) && text.charAt(text.length() - 1) != '-';
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                fits &= isDigit(c) || c == '-' || (c == 'X' && i == text.length() - 1);
                digits.append(c == '-' ? "" : c);
            }
            return fits && (digits.length() == 10 ? isIsbn10(digits) : digits.length() == 13 && isIsbn13(digits));
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

    /** The digits, counted ten times to once, make a multiple of 11; X is ten. */
    private static boolean isIsbn10(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += (10 - i) * (digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    /** The digits, counted once and three times in turn, make a multiple of 10. */
    private static boolean isIsbn13(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < 13; i++) {
            sum += (i % 2 == 0 ? 1 : 3) * (digits.charAt(i) - '0');
        }
        return digits.charAt(12) != 'X' && sum % 10 == 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetters(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLettersOrDigits(char c) {
        return isLetters(c) || (c >= '0' && c <= '9');
    }
}
