using LiveStation.Generator.Tests.Harness;

namespace LiveStation.Generator.Tests.Robustness;

/// <summary>One error in one file of the Live Station spec, and its expected effects.</summary>
/// <param name="Name">A description of the error.</param>
/// <param name="File">The path of the file.</param>
/// <param name="Old">The original text; its first occurrence is replaced.</param>
/// <param name="New">The replacement text.</param>
/// <param name="Told">The ID of the diagnostic that reports the error.</param>
/// <param name="Lost">The operations that are missing from the output; all others are present.</param>
internal sealed record Breakage(string Name, string File, string Old, string New, string Told, params string[] Lost)
{
    /// <summary>The IDs of the diagnostics that report other places with the same wrong name.</summary>
    public string[] AlsoTold { get; init; } = [];

    private const string ReStream = "spec/re-stream.yaml";

    private static readonly string[] OfReStreamChannels =
    [
        "createReStreamChannel", "listReStreamChannels", "getReStreamChannel", "deleteReStreamChannel",
        "registerReStreamChannelCallback",
    ];

    public static IReadOnlyList<Breakage> All { get; } =
    [
        new("a field is of no type", ReStream, "type: PlanType\n", "type: PlanTyp\n", "LSG0040"),
        new("a field has no type", ReStream, "        type: PlanType\n", "", "LSG0021"),
        new("a field has an unknown key", ReStream, "        secret: true\n", "        secrte: true\n", "LSG0020"),
        new("a field occurs twice", ReStream, "      planType:\n", "      channelName:\n", "LSG0014"),
        new("a field is no name", ReStream, "        type: PlanType\n",
            "        type: PlanType\n        name: 9lives\n", "LSG0070"),
        new("a word has no meaning", ReStream, "en: Steam.,              ko: 스팀. }", "}", "LSG0031"),
        new("a word is cut by a comma", ReStream, "Streaming to the platform.,", "Streaming, to the platform.,", "LSG0017"),
        new("a brace stays open", ReStream, "ko: 플랫폼 최대 3개. }", "ko: 플랫폼 최대 3개.", "LSG0019"),
        new("a quote stays open", ReStream, "en: Channel that forwards", "en: \"Channel that forwards", "LSG0003",
            OfReStreamChannels),
        new("a line is indented with a tab", ReStream, "        type: PlanType\n", "\t\ttype: PlanType\n", "LSG0004"),
        new("a line stands in another column", ReStream, "  en: Billing plan of the channel.\n",
            "   en: Billing plan of the channel.\n", "LSG0003", OfReStreamChannels),
        new("a colon is glued", ReStream, "type: PlanType\n", "type:PlanType\n", "LSG0003", OfReStreamChannels),
        new("an enum is called otherwise", ReStream, "  PlanType:\n", "  PlanKind:\n", "LSG0040"),
        new("a type is called otherwise", ReStream, "  ReStreamChannel:\n", "  ReStreamChanel:\n", "LSG0040",
            OfReStreamChannels)
        {
            AlsoTold = ["LSG0151"],
        },
        new("a route is taken", ReStream, "/platforms\n", "\n", "LSG0049", "listReStreamPlatforms"),
        new("a section is misspelt", ReStream, "operations:\n", "operation:\n", "LSG0020",
            "getReStreamChannel", "listReStreamPlatforms"),
        new("a group is not described", ReStream, "group: ReStream\n", "group: ReStreem\n", "LSG0054"),
        new("the head is broken", "spec/livestation.yaml", "auth: ", "auth: @", "LSG0003"),
        new("the head says no zone", "spec/livestation.yaml", "  zones:", "  zoness:", "LSG0020"),
        new("an enum of all files is broken", "spec/shared.yaml", "ChannelStatus:\n", "ChannelStatus: [\n", "LSG0003"),
    ];

    /// <summary>Inserts the error into the project's spec.</summary>
    public SpecProject Apply(SpecProject project) => project.Edit(File, text =>
    {
        int at = text.IndexOf(Old, StringComparison.Ordinal);
        at.ShouldBeGreaterThan(0, Name);
        return text.Remove(at, Old.Length).Insert(at, New);
    });
}
