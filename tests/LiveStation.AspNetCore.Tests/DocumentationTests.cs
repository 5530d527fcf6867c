using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using LiveStation.Tests.Shared;
using Microsoft.Extensions.Logging;

namespace LiveStation.AspNetCore.Tests;

/// <summary>The tables of the package's pages are those of the code.</summary>
public sealed partial class DocumentationTests
{
    private static readonly Assembly Package = typeof(CallbackVerifier).Assembly;

    public static TheoryData<string> Pages => ["README.md", "README.ko.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_log_event_is_listed_with_its_id_and_level(string page)
    {
        string text = Read(page);
        LoggerMessageAttribute[] events = Events("LiveStation.AspNetCore.Callbacks.CallbackLog");

        LogRow().Matches(text).Select(row => $"{row.Groups[1].Value} {row.Groups[2].Value} {row.Groups[3].Value}").ShouldBe(
            events.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.EventId} {one.Level} {one.EventName}")));
        foreach (LoggerMessageAttribute one in Events("LiveStation.AspNetCore.Problems.ApiExceptionHandler"))
            text.ShouldContain(one.EventId.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_option_is_listed(string page) =>
        OptionRow().Matches(Section(Read(page), "| `Secrets`", "\n\n")).Select(row => row.Groups[1].Value)
            .ShouldBe(typeof(LiveStationCallbackOptions).GetProperties().Select(property => property.Name));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_outcome_is_listed(string page)
    {
        Type outcomes = Package.GetType("LiveStation.AspNetCore.Callbacks.CallbackOutcome", throwOnError: true)!;
        MethodInfo word = Package.GetType("LiveStation.AspNetCore.Callbacks.CallbackReply", throwOnError: true)!.GetMethod("WordOf")!;
        string text = Read(page);

        foreach (object outcome in Enum.GetValues(outcomes))
            text.ShouldContain($"`{word.Invoke(null, [outcome])}`");
    }

    private static string Read(string page) => Repository.Read("src/LiveStation.AspNetCore/" + page);

    private static string Section(string text, string start, string end)
    {
        int from = text.IndexOf(start, StringComparison.Ordinal);
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)] + "\n";
    }

    private static LoggerMessageAttribute[] Events(string type) =>
    [
        .. Package.GetType(type, throwOnError: true)!
            .GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(method => (method.Name, Event: method.GetCustomAttribute<LoggerMessageAttribute>()))
            .Where(one => one.Event is not null)
            .Select(one => new LoggerMessageAttribute(one.Event!.EventId, one.Event.Level, one.Event.Message) { EventName = one.Name })
            .OrderBy(one => one.EventId),
    ];

    [GeneratedRegex(@"^\| (\d+) \| (\w+) \| `(\w+)`", RegexOptions.Multiline)]
    private static partial Regex LogRow();

    [GeneratedRegex(@"^\| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex OptionRow();
}
