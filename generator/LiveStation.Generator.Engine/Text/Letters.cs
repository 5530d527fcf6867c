using System.Globalization;

namespace LiveStation.Generator.Engine.Text;

/// <summary>
/// The letters and digits of names, with their case. The tables of the platform differ from version to version, so the engine
/// has its own: those of Unicode 3.2 that every later version also classifies as letters and digits, and that every
/// compiler accepts in an identifier. Case is a bijection here: where several letters have one lowercase form, all but
/// one of them have no case.
/// </summary>
internal static class Letters
{
    // Capitals with a lowercase form: first, last, ':' for each or '/' for every second, and the distance to the lowercase form.
    private const string Pairs =
        "41-5A:+32 C0-D6:+32 D8-DE:+32 100-12E/+1 132-136/+1 139-147/+1 14A-176/+1 178-178:-121 179-17D/+1 181-181:+210 "
        + "182-184/+1 186-186:+206 187-187:+1 189-18A:+205 18B-18B:+1 18E-18E:+79 18F-18F:+202 190-190:+203 191-191:+1 "
        + "193-193:+205 194-194:+207 196-196:+211 197-197:+209 198-198:+1 19C-19C:+211 19D-19D:+213 19F-19F:+214 1A0-1A4/+1 "
        + "1A6-1A6:+218 1A7-1A7:+1 1A9-1A9:+218 1AC-1AC:+1 1AE-1AE:+218 1AF-1AF:+1 1B1-1B2:+217 1B3-1B5/+1 1B7-1B7:+219 "
        + "1B8-1B8:+1 1BC-1BC:+1 1C4-1C4:+2 1C7-1C7:+2 1CA-1CA:+2 1CD-1DB/+1 1DE-1EE/+1 1F1-1F1:+2 1F4-1F4:+1 1F6-1F6:-97 "
        + "1F7-1F7:-56 1F8-21E/+1 220-220:-130 222-232/+1 386-386:+38 388-38A:+37 38C-38C:+64 38E-38F:+63 391-3A1:+32 "
        + "3A3-3AB:+32 3D8-3EE/+1 400-40F:+80 410-42F:+32 460-480/+1 48A-4BE/+1 4C1-4CD/+1 4D0-4F4/+1 4F8-4F8:+1 500-50E/+1 "
        + "531-556:+48 1E00-1E94/+1 1EA0-1EF8/+1 1F08-1F0F:-8 1F18-1F1D:-8 1F28-1F2F:-8 1F38-1F3F:-8 1F48-1F4D:-8 "
        + "1F59-1F5F/-8 1F68-1F6F:-8 1FB8-1FB9:-8 1FBA-1FBB:-74 1FC8-1FCB:-86 1FD8-1FD9:-8 1FDA-1FDB:-100 1FE8-1FE9:-8 "
        + "1FEA-1FEB:-112 1FEC-1FEC:-7 1FF8-1FF9:-128 1FFA-1FFB:-126 FF21-FF3A:+32";

    // Capital letters without a lowercase form.
    private const string Capitals =
        "130 3D2-3D4 3F4 4C0 10A0-10C5 2102 2107 210B-210D 2110-2112 2115 2119-211D 2124 2126 2128 212A-212D 2130-2131 "
        + "2133 213E-213F 2145";

    // Lowercase letters without a capital form.
    private const string Smalls =
        "B5 DF 131 138 149 17F-180 18D 19A-19B 1AA-1AB 1BA 1BE 1F0 250-252 255 258 25A 25C-25F 261-262 264-267 26A-26E "
        + "270-271 273-274 276-27F 281-282 284-287 289 28C-291 293 295-2AD 390 3B0 3C2 3D0-3D1 3D5-3D7 3F0-3F3 3F5 587 "
        + "1E96-1E9B 1F50 1F52 1F54 1F56 1F80-1F87 1F90-1F97 1FA0-1FA7 1FB2-1FB4 1FB6-1FB7 1FBE 1FC2-1FC4 1FC6-1FC7 "
        + "1FD2-1FD3 1FD6-1FD7 1FE2-1FE4 1FE6-1FE7 1FF2-1FF4 1FF6-1FF7 210A 210E-210F 2113 212F 2134 2139 213D 2146-2149 "
        + "FB00-FB06 FB13-FB17";

    // Letters without case.
    private const string Uncased =
        "AA BA 1BB 1C0-1C3 1C5 1C8 1CB 1F2 294 2B0-2B8 2BB-2C1 2D0-2D1 2E0-2E4 2EE 37A 559 5D0-5EA 5F0-5F2 621-63A "
        + "640-64A 66E-66F 671-6D3 6D5 6E5-6E6 6FA-6FC 710 712-72C 780-7A5 7B1 905-939 93D 950 958-961 985-98C 98F-990 "
        + "993-9A8 9AA-9B0 9B2 9B6-9B9 9DC-9DD 9DF-9E1 9F0-9F1 A05-A0A A0F-A10 A13-A28 A2A-A30 A32-A33 A35-A36 A38-A39 "
        + "A59-A5C A5E A72-A74 A85-A8B A8D A8F-A91 A93-AA8 AAA-AB0 AB2-AB3 AB5-AB9 ABD AD0 AE0 B05-B0C B0F-B10 B13-B28 "
        + "B2A-B30 B32-B33 B36-B39 B3D B5C-B5D B5F-B61 B83 B85-B8A B8E-B90 B92-B95 B99-B9A B9C B9E-B9F BA3-BA4 BA8-BAA BAE-"
        + "BB5 BB7-BB9 C05-C0C C0E-C10 C12-C28 C2A-C33 C35-C39 C60-C61 C85-C8C C8E-C90 C92-CA8 CAA-CB3 CB5-CB9 CDE CE0-CE1 "
        + "D05-D0C D0E-D10 D12-D28 D2A-D39 D60-D61 D85-D96 D9A-DB1 DB3-DBB DBD DC0-DC6 E01-E30 E32-E33 E40-E46 E81-E82 E84 "
        + "E87-E88 E8A E8D E94-E97 E99-E9F EA1-EA3 EA5 EA7 EAA-EAB EAD-EB0 EB2-EB3 EBD EC0-EC4 EC6 EDC-EDD F00 F40-F47 "
        + "F49-F6A F88-F8B 1000-1021 1023-1027 1029-102A 1050-1055 10D0-10F8 1100-1159 115F-11A2 11A8-11F9 1200-1206 "
        + "1208-1246 1248 124A-124D 1250-1256 1258 125A-125D 1260-1286 1288 128A-128D 1290-12AE 12B0 12B2-12B5 12B8-12BE "
        + "12C0 12C2-12C5 12C8-12CE 12D0-12D6 12D8-12EE 12F0-130E 1310 1312-1315 1318-131E 1320-1346 1348-135A 13A0-13F4 "
        + "1401-166C 166F-1676 1681-169A 16A0-16EA 1700-170C 170E-1711 1720-1731 1740-1751 1760-176C 176E-1770 1780-17B3 "
        + "17D7 17DC 1820-1877 1880-1884 1887-18A8 1F88-1F8F 1F98-1F9F 1FA8-1FAF 1FBC 1FCC 1FFC 2071 207F 2135-2138 "
        + "3005-3006 3031-3035 303B-303C 3041-3096 309D-309F 30A1-30FA 30FC-30FF 3105-312C 3131-318E 31A0-31B7 31F0-31FF "
        + "3400-4DB5 4E00-9FA5 A000-A48C AC00-D7A3 F900-FA2D FA30-FA6A FB1D FB1F-FB28 FB2A-FB36 FB38-FB3C FB3E FB40-FB41 "
        + "FB43-FB44 FB46-FBB1 FBD3-FD3D FD50-FD8F FD92-FDC7 FDF0-FDFB FE70-FE74 FE76-FEFC FF66-FFBE FFC2-FFC7 FFCA-FFCF "
        + "FFD2-FFD7 FFDA-FFDC";

    // Digits.
    private const string Digits =
        "30-39 660-669 6F0-6F9 966-96F 9E6-9EF A66-A6F AE6-AEF B66-B6F BE7-BEF C66-C6F CE6-CEF D66-D6F E50-E59 ED0-ED9 "
        + "F20-F29 1040-1049 17E0-17E9 1810-1819 FF10-FF19";

    private static readonly Kind[] Kinds = new Kind[char.MaxValue + 1];
    private static readonly Dictionary<char, char> ToSmall = [], ToCapital = [];

    static Letters()
    {
        Fill(Capitals, Kind.Capital);
        Fill(Smalls, Kind.Small);
        Fill(Uncased, Kind.Uncased);
        Fill(Digits, Kind.Digit);
        foreach (string run in Pairs.Split(' '))
        {
            int sign = run.IndexOfAny([':', '/']), step = run[sign] == '/' ? 2 : 1;
            (int first, int last) = RangeOf(run.Substring(0, sign));
            int distance = int.Parse(run.Substring(sign + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            for (int code = first; code <= last; code += step)
                Pair((char)code, (char)(code + distance));
        }
    }

    private enum Kind : byte
    {
        None, Capital, Small, Uncased, Digit,
    }

    /// <summary>Indicates whether a character is a letter.</summary>
    public static bool IsLetter(char letter) => Kinds[letter] is not (Kind.None or Kind.Digit);

    /// <summary>Indicates whether a character is a letter or a digit.</summary>
    public static bool IsLetterOrDigit(char letter) => Kinds[letter] != Kind.None;

    /// <summary>Indicates whether a character is a capital letter.</summary>
    public static bool IsCapital(char letter) => Kinds[letter] == Kind.Capital;

    /// <summary>Indicates whether a character is a lowercase letter.</summary>
    public static bool IsSmall(char letter) => Kinds[letter] == Kind.Small;

    /// <summary>Returns the lowercase form of a letter; any other character unchanged.</summary>
    public static char Small(char letter) => ToSmall.TryGetValue(letter, out char small) ? small : letter;

    /// <summary>Returns the capital form of a letter; any other character unchanged.</summary>
    public static char Capital(char letter) => ToCapital.TryGetValue(letter, out char capital) ? capital : letter;

    /// <summary>Returns a text with its first letter in lowercase.</summary>
    public static string SmallFirst(string text) => WithFirst(text, Small(text[0]));

    /// <summary>Returns a text with its first letter capitalized.</summary>
    public static string CapitalFirst(string text) => WithFirst(text, Capital(text[0]));

    private static string WithFirst(string text, char first)
    {
        if (text[0] == first)
            return text;
        char[] letters = text.ToCharArray();
        letters[0] = first;
        return new string(letters);
    }

    private static void Pair(char capital, char small)
    {
        (Kinds[capital], Kinds[small]) = (Kind.Capital, Kind.Small);
        ToSmall.Add(capital, small);
        ToCapital.Add(small, capital);
    }

    private static void Fill(string ranges, Kind kind)
    {
        foreach (string range in ranges.Split(' '))
        {
            (int first, int last) = RangeOf(range);
            for (int code = first; code <= last; code++)
                Kinds[code] = kind;
        }
    }

    private static (int First, int Last) RangeOf(string range)
    {
        string[] ends = range.Split('-');
        return (CodeOf(ends[0]), CodeOf(ends[ends.Length - 1]));
    }

    private static int CodeOf(string code) => int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
