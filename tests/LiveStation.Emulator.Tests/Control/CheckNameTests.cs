using System.Reflection;
using System.Text.Json;
using LiveStation.Emulator.Gateway;
using LiveStation.Emulator.Tests.Support;
using LiveStation.Runtime;

namespace LiveStation.Emulator.Tests.Control;

/// <summary>The names of the checks: the same words on the page, which reads them, and on the console.</summary>
public sealed class CheckNameTests
{
    public static TheoryData<string> Checks => [.. RequestChecks.All.Select(one => one.Check)];

    [Fact]
    public void Every_check_has_a_name() => RequestChecks.All.Select(one => one.Check).ShouldBe(
        typeof(RequestChecks).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
        ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Checks))]
    public async Task The_console_names_a_check_as_the_control_plane_does(string check)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        using ControlClient control = new(emulator);

        JsonElement name = (await control.GetAsync("checks")).GetProperty("checks").EnumerateArray()
            .Single(one => one.GetProperty("name").GetString() == check);

        var record = TestRecord.Of("/a", "getIt", 400) with { Check = check, Reason = "because" };
        RequestLine.Of(record).End.ShouldEndWith($", {name.GetProperty("en")}: because");
        RequestLine.Of(record, ApiLanguage.Korean).End.ShouldEndWith($", {name.GetProperty("ko")}: because");
    }
}
