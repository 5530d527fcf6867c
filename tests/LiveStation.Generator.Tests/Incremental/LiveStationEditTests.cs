using LiveStation.Generator.Pipeline;
using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace LiveStation.Generator.Tests.Incremental;

/// <summary>Edits of the Live Station spec: 1 of 26 files is parsed again, and only the affected output is written.</summary>
public sealed class LiveStationEditTests
{
    private const string File = "spec/re-stream.yaml";

    private static readonly GeneratorRun First = GeneratorRun.Of(RepositorySpec.Project);

    [Theory]
    [InlineData(
        "description of an operation",
        "Lists the platforms of a re-stream channel",
        "Lists the targets of a channel",
        "ReStream.Operations.g.cs")]
    [InlineData(
        "name of an operation",
        "    name: ListPlatforms\n",
        "    name: Platforms\n",
        "ReStream.Operations.g.cs")]
    [InlineData(
        "description of a type that seven operations use",
        "en: Name of the channel.\n",
        "en: Display name of the channel.\n",
        "ReStream.Types.g.cs")]
    [InlineData(
        "new field of that type",
        "      channelName:\n",
        "      nickname: { type: string, optional: true, en: A nickname., ko: 별명. }\n      channelName:\n",
        "ReStream.Json.g.cs", "ReStream.Types.g.cs")]
    [InlineData(
        "certainty of a field",
        "        en: RTMP URL for encoders outside Korea.",
        "        certainty: cut\n        en: RTMP URL for encoders outside Korea.",
        "ReStream.Types.g.cs")]
    [InlineData("meaning of a word", "en: Up to 5 platforms.", "en: At most 5 platforms.", "ReStream.Enums.g.cs")]
    [InlineData(
        "new word",
        "      PROFESSIONAL: {",
        "      ENTERPRISE:   { en: Any number., ko: 제한 없음. }\n      PROFESSIONAL: {",
        "ReStream.Enums.g.cs", "ReStream.Json.g.cs")]
    [InlineData(
        "C# name of a word",
        "YOUNOW:    { name: YouNow, ",
        "YOUNOW:    { name: YouNowLive, ",
        "ReStream.Enums.g.cs", "ReStream.Json.g.cs")]
    [InlineData("example", "createdTime: 1787402700000", "createdTime: 1787402700001")]
    [InlineData("comment", "# Created for a rehearsal", "# It was created for a rehearsal")]
    [InlineData("blank line", "types:\n", "\n\ntypes:\n")]
    public void One_edit_writes_the_files_that_show_it(string edit, string old, string @new, params string[] files)
    {
        GeneratorRun run = First.After(project => project.Edit(File, text => ReplaceFirst(text, old, @new)));

        run.Mistakes.ShouldBeEmpty(edit);
        run.Written.ShouldBe(files, edit);
        run.Reasons(Steps.Parsed).Count(reason => reason == IncrementalStepRunReason.Modified).ShouldBe(1, edit);
    }

    [Fact]
    public void Operations_in_another_order_write_no_file() => Moved("  listReStreamPlatforms:\n", "  getReStreamChannel:\n", "")
        .Written.ShouldBeEmpty();

    [Fact]
    public void Enums_in_another_order_write_no_file() => Moved("  PlatformName:\n", "  PlanType:\n", "\n  ConnectStatus:\n")
        .Written.ShouldBeEmpty();

    [Fact]
    public void Fields_in_another_order_write_their_type_because_the_order_is_that_of_the_wire() =>
        Moved("      channelName:\n", "      channelId:\n", "      instanceNo:\n")
            .Written.ShouldBe(["ReStream.Json.g.cs", "ReStream.Types.g.cs"]);

    [Fact]
    public void Values_in_another_order_write_their_enum_because_they_are_numbered_in_it() =>
        Moved("      PROFESSIONAL:", "      STANDARD:", "\n  PlatformName:\n").Written
            .ShouldBe(["ReStream.Enums.g.cs", "ReStream.Json.g.cs"]);

    // Moves the text from one string up to another (or up to the end) before a third.
    private static GeneratorRun Moved(string from, string before, string until)
    {
        GeneratorRun run = First.After(project => project.Edit(File, text =>
        {
            int start = text.IndexOf(from, StringComparison.Ordinal);
            int end = until.Length == 0 ? text.Length : text.IndexOf(until, start, StringComparison.Ordinal);
            int target = text.IndexOf(before, StringComparison.Ordinal);
            return text[..target] + text[start..end].TrimEnd('\n') + "\n" + text[target..start] + text[end..];
        }));
        run.Mistakes.ShouldBeEmpty();
        return run;
    }

    private static string ReplaceFirst(string text, string old, string @new)
    {
        int at = text.IndexOf(old, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, old);
        return text[..at] + @new + text[(at + old.Length)..];
    }
}
