using System.Text.Json.Nodes;
using LiveStation.Emulator.Tests.Proof.Reference;
using LiveStation.Emulator.Tests.Proof.Support;

namespace LiveStation.Emulator.Tests.Proof.Commands;

/// <summary>Commands about callbacks, alerts and their receivers.</summary>
internal static class SettingCommands
{
    public static Command[] All { get; } =
    [
        new("set the callback of a channel", session => SetCallback(
            session, "/channels", session.World.Channels, (channel, address) => channel.Callback = address)),
        new("set the callback of a re-stream channel", session => SetCallback(
            session, "/re-stream/channels", session.World.ReStreams, (channel, address) => channel.Callback = address)),
        new("set the callback of a VOD channel", session => SetCallback(
            session, "/vod/channels", session.World.Vods, (channel, address) => channel.Callback = address)),
        new("read the callback of a channel", ReadCallback),
        new("set the default callback", SetDefaultCallback),
        new("read the default callback", ReadDefaultCallback),
        new("set the alerts of a channel", SetAlerts),
        new("list the managers", ListManagers),
    ];

    private static void SetCallback<T>(Session session, string path, List<T> all, Action<T, string> apply)
        where T : Thing
    {
        T? channel = session.Pick(all);
        JsonObject body = new() { ["callbackEndpoint"] = Address(session) };
        ProofReply reply = session.Call(
            "POST", $"{path}/{session.IdOf(channel)}/callbackEndpoint", channel is null ? Refusals.Missing : null, body);
        if (channel is null)
            return;
        apply(channel, Address(session));
        reply.Content!["callbackEndpoint"]!.ToString().ShouldBe(Address(session));
    }

    private static void ReadCallback(Session session)
    {
        if (session.Pick(session.World.Channels.Where(channel => channel.Callback is not null)) is { } channel)
            session.Get($"/channels/{channel.Id}", channel, "channelStatus").Content!["callbackEndpoint"]!.ToString().ShouldBe(channel.Callback);
    }

    private static void SetDefaultCallback(Session session)
    {
        session.World.DefaultCallback = Address(session);
        session.Call("POST", "/events/callbackEndpoint", null, new JsonObject { ["callbackUrl"] = Address(session) });
    }

    private static void ReadDefaultCallback(Session session)
    {
        // Before it was set, an example responds.
        if (session.World.DefaultCallback is { } address)
            session.Call("GET", "/events/callbackEndpoint", null).Content!["callbackUrl"]!.ToString().ShouldBe(address);
    }

    private static void SetAlerts(Session session)
    {
        bool isOn = session.Step.Variant % 2 == 0;
        long manager = session.Step.Other % 8 == 0 ? 999_999 : 31_076 + session.Step.Other % 3;
        JsonObject body = new()
        {
            ["alertOn"] = isOn,
            ["alertChangeStatus"] = true,
            ["notificationManagerList"] = new JsonArray(new JsonObject { ["emailAddress"] = "river@example.com", ["managerNo"] = manager }),
        };
        LiveChannel? channel = session.Pick(session.World.Channels);
        int? code = channel is null || manager == 999_999 ? Refusals.Missing : null;
        session.Call("POST", $"/notification/{session.IdOf(channel)}/for-general-channel", code, body);
        if (channel is null || code is not null)
            return;
        channel.IsAlertOn = isOn;
        session.Get($"/channels/{channel.Id}", channel, "channelStatus").Content!["alertOn"]!.GetValue<bool>().ShouldBe(isOn);
    }

    private static void ListManagers(Session session)
    {
        string[] groups = [.. session.Call("GET", "/notification/manager-groups", null).Items.Select(group => group!["managerGroupNo"]!.ToString())];
        groups.ShouldBe(["0", "2204"]);
        string group = groups[session.Step.Variant % 2];
        session.Call("GET", $"/notification/manager-groups/{group}", null).Items.Count.ShouldBe(group == "0" ? 3 : 2);
        session.Call("GET", "/notification/manager-groups/77", Refusals.Missing);
    }

    private static string Address(Session session) => $"https://hooks.example/{session.Step.Variant % 1_000}";
}
