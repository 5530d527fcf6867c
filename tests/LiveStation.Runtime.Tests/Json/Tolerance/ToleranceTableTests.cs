using System.Globalization;
using System.Text;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Drift;

namespace LiveStation.Runtime.Tests.Json.Tolerance;

/// <summary>Tests every row of the table of values in <c>generator/docs/json.md</c>.</summary>
public sealed class ToleranceTableTests
{
    public static TheoryData<string, bool, string, string, string, string> Lines { get; } = ReadTable();

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_row_of_the_table_is_correct(
        string type, bool isCertain, string came, string inCSharp, string written, string told)
    {
        HolderCodec codec = new(MemberOf(type, isCertain), isCertain);
        byte[] utf8 = Encoding.UTF8.GetBytes(came);
        List<ApiDrift> drifts = [];
        DriftLog log = new DriftPolicy(metric: null, drifts.Add, throws: false).Begin("sample")!;
        if (inCSharp == "exception")
        {
            Should.Throw<JsonShapeException>(() => codec.ReadDocument(utf8, log)).Path.ShouldBe("$.m");
            return;
        }

        Holder holder = codec.ReadDocument(utf8, log);
        log.Report(isFailing: false, hidden: null);

        Shown(holder.Value).ShouldBe(inCSharp);
        Encoding.UTF8.GetString(codec.ToUtf8(holder)).ShouldBe(written);
        string.Join(", ", drifts.Select(drift => drift.Kind)).ShouldBe(told);
        ModelScanner scanner = new(utf8);
        // Escapes have no effect and are left to the tolerant path.
        codec.TryRead(ref scanner, out Holder recognised).ShouldBe(told.Length == 0 && !came.Contains('\\'));
        (recognised ?? holder).ShouldBe(holder);
        codec.ReadDocument(codec.ToUtf8(holder)).ShouldBe(holder);
    }

    [Fact]
    public void The_table_has_a_row_for_every_kind_of_drift() => Enum.GetNames<ApiDriftKind>()
        .Except([nameof(ApiDriftKind.None)])
        .ShouldBeSubsetOf(Lines.SelectMany(line => line.Data.Item6.Split(", ")));

    private static Member MemberOf(string type, bool isCertain)
    {
        bool isOptional = !isCertain;
        return type switch
        {
            "string" or "any" => new ClassMember<string>(Codecs.String, isOptional, absent: ""),
            "string with nothing: \"-\"" => Nothing(Codecs.String.WithNothing(isCertain, "\"-\"")),
            "string with nothing: [\"-\", \"\"]" => Nothing(Codecs.String.WithNothing(isCertain, "\"-\"", "\"\"")),
            "long with nothing: 0" => new StructMember<long>(Codecs.Int64.WithNothing(isCertain, "0"), mayBeNull: true),
            "double with nothing: 0" => new StructMember<double>(Codecs.Double.WithNothing(isCertain, "0"), mayBeNull: true),
            "long" => new StructMember<long>(Codecs.Int64, isOptional),
            "double" => new StructMember<double>(Codecs.Double, isOptional),
            "bool" => new StructMember<bool>(Codecs.Boolean, isOptional),
            "timestamp(ms)" => new StructMember<DateTimeOffset>(Codecs.TimestampMilliseconds, isOptional),
            "timestamp(kst14)" => new StructMember<DateTimeOffset>(Codecs.TimestampKst14, isOptional),
            "duration(s)" => new StructMember<TimeSpan>(Codecs.DurationSeconds, isOptional),
            "uri" => new ClassMember<Uri>(Codecs.Uri, mayBeNull: true),
            "an enum" => new EnumMember(isOptional),
            "json" => new StructMember<RawJson>(Codecs.Json, isOptional),
            "a type" => new ClassMember<SampleAlert>(SampleAlertJson.Instance, isOptional, absent: SampleAlertJson.Empty),
            "list<long>" => new StructMember<ValueList<long>>(Codecs.Int64.List, isOptional),
            "list of a type" => new StructMember<ValueList<SampleAlert>>(SampleAlertJson.Instance.List, isOptional),
            "list<string>" => new StructMember<ValueList<string>>(Codecs.String.List, isOptional),
            "map<long>" => new StructMember<ValueMap<long>>(Codecs.Int64.Map, isOptional),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No such type is known to this test."),
        };
    }

    private static ClassMember<string> Nothing(ClassCodec<string> codec) =>
        new(codec, mayBeNull: true, hasNothing: true);

    private static string Shown(object? value) => value switch
    {
        null => "null",
        SampleAlert alert => alert == SampleAlertJson.Empty ? "an empty object" : "the received object",
        DateTimeOffset time => time.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static TheoryData<string, bool, string, string, string, string> ReadTable()
    {
        TheoryData<string, bool, string, string, string, string> lines = [];
        IEnumerable<string> table = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "docs", "json.md"))
            .SkipWhile(line => line != "<!-- values -->").Skip(3).TakeWhile(line => line != "<!-- end -->");
        foreach (string line in table)
        {
            string[] cells = [.. line.Trim('|').Split('|').Select(cell => cell.Replace("`", "").Trim())];
            lines.Add(cells[0], cells[1] == "yes", cells[2], cells[3], cells[4], cells[5]);
        }
        return lines;
    }
}
