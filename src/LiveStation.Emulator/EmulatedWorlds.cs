using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Emulator.Control.Requests;
using LiveStation.Emulator.Emulated;
using LiveStation.Emulator.Json;
using LiveStation.Emulator.State;
using LiveStation.Emulator.State.LiveStation;
using LiveStation.Emulator.State.Replies;

namespace LiveStation.Emulator;

/// <summary>The state of all accounts and zones, as the control plane reads and changes it.</summary>
/// <param name="worlds">The worlds.</param>
/// <param name="model">The model, as JSON.</param>
/// <param name="accessKey">The account that is listed before its first call.</param>
/// <param name="zone">The region code of the zone of that account.</param>
internal sealed class EmulatedWorlds(ResourceWorlds worlds, string model, string accessKey, string zone) : IEmulatedState
{
    private const string Encoder = "encoder", OnAir = "PUBLISHING";

    private readonly SecretMasking _masking = SecretMasking.Of(model);

    // The types whose resources take a stream.
    private readonly string[] _channels =
        [.. worlds.Model.Types.Where(type => type.Transitions.Any(one => one.Actor == Encoder)).Select(type => type.Name)];

    /// <inheritdoc />
    public string? Model => model;

    /// <inheritdoc />
    public void WriteAccounts(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        ResourceWorld[] all = [.. worlds.All];
        if (!all.Any(world => world.World.Account == accessKey && world.World.Zone == zone))
            WriteAccount(writer, accessKey, zone, [], []);
        foreach (ResourceWorld world in all)
        {
            (IReadOnlyList<ResourceView> resources, IReadOnlyList<ResourceView> ofGone) = world.Snapshot();
            WriteAccount(writer, world.World.Account, world.World.Zone, resources, ofGone);
        }
        writer.WriteEndArray();
    }

    /// <inheritdoc />
    public void Reset() => worlds.Reset();

    /// <inheritdoc />
    public void Settle()
    {
        foreach (ResourceWorld world in worlds.All)
            world.Settle();
    }

    /// <inheritdoc />
    public ActOutcome Act(ActCommand act) => Find(act.AccessKey, act.Zone, act.Id, [act.Type]) is { } found
        ? Act(found.World, found.View, act.Actor, act.To)
        : ActOutcome.Missing($"There is no {act.Type} {act.Id}. GET /_emulator/state lists what exists.");

    /// <inheritdoc />
    public ActOutcome Encode(EncoderCommand encoder)
    {
        if (Find(encoder.AccessKey, encoder.Zone, encoder.ChannelId, _channels) is not { } found)
            return ActOutcome.Missing($"There is no channel {encoder.ChannelId} that takes a stream. GET /_emulator/state lists what exists.");
        (ResourceWorld world, ResourceView view) = found;
        if (WhyInvalid(encoder) is { } sentence)
            return ActOutcome.Refused(sentence);
        bool isOnAir = view.State == OnAir;
        if (isOnAir == encoder.IsStart)
            return ActOutcome.Refused($"{view.Key} is {view.State}: its encoder is {(isOnAir ? "already on" : "not on")}.");
        string? to = view.Acts.FirstOrDefault(act => act.Actor == Encoder && (act.To == OnAir) == encoder.IsStart).To;
        if (to is null)
            return ActOutcome.Refused($"{view.Key} is {view.State}, and does not take a stream in this state.");
        if (encoder.Fault is { } fault)
        {
            // The stream of such an encoder is refused: the channel stays as it is, and its events say why.
            world.Emit(view.Type, view.Key, PretendedMedia.Faults[fault]);
            return ActOutcome.Done(Text(view));
        }
        ActOutcome outcome = Act(world, view, Encoder, to);
        if (encoder.IsStart && outcome.Status == ActStatus.Done)
            world.Remember(view.Type, view.Key, PretendedMedia.Encoder, Stream(encoder));
        return outcome;
    }

    private static string? WhyInvalid(EncoderCommand encoder) => encoder switch
    {
        { Bitrate: <= 0 } => "Specify bitrate as a number of bits per second greater than 0.",
        { Resolution: { } size } when SizeOf(size) is null => "Specify resolution as WIDTHxHEIGHT in pixels, such as 1920x1080.",
        { Fault: not null, IsStart: false } => "Specify fault only with the action start.",
        { Fault: { } fault } when !PretendedMedia.Faults.ContainsKey(fault) =>
            $"There is no fault {fault} of an encoder. Valid faults: {string.Join(", ", PretendedMedia.Faults.Keys)}.",
        _ => null,
    };

    // Null if the encoder sends the default stream.
    private static JsonObject? Stream(EncoderCommand encoder)
    {
        JsonObject stream = [];
        if (encoder.Bitrate is { } bitrate)
            stream["bitrate"] = bitrate;
        if (encoder.Resolution is { } size && SizeOf(size) is { } pixels)
            (stream["width"], stream["height"]) = pixels;
        return stream.Count > 0 ? stream : null;
    }

    private static (int Width, int Height)? SizeOf(string resolution) =>
        resolution.Split('x') is [string width, string height] && Pixels(width) is { } across && Pixels(height) is { } down
            ? (across, down)
            : null;

    private static int? Pixels(string text) =>
        ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ushort pixels) && pixels > 0 ? pixels : null;

    private ActOutcome Act(ResourceWorld world, ResourceView view, string actor, string to)
    {
        if (!world.Act(actor, view.Type, view.Key, to))
        {
            string possible = view.Acts.Count == 0
                ? "Nobody outside the API can change it in this state."
                : $"Possible now: {string.Join(", ", view.Acts.Select(act => $"{act.Actor} to {act.To}"))}.";
            return ActOutcome.Refused($"{view.Type} {view.Key} is {view.State}. {possible}");
        }
        return ActOutcome.Done(Text(world.View(view.Type, view.Key) ?? view with { State = to, Acts = [], Dues = [] }));
    }

    private (ResourceWorld World, ResourceView View)? Find(string? account, string? zone, string key, IReadOnlyList<string> types)
    {
        foreach (ResourceWorld world in worlds.All)
        {
            if ((account ?? world.World.Account) != world.World.Account || (zone ?? world.World.Zone) != world.World.Zone)
                continue;
            if (types.Select(type => world.View(type, key)).FirstOrDefault(view => view is not null) is { } found)
                return (world, found);
        }
        return null;
    }

    private string Text(ResourceView view) => Encoding.UTF8.GetString(RelaxedJson.Utf8(writer => Write(writer, view)).Span);

    private void WriteAccount(
        Utf8JsonWriter writer, string accessKey, string zone, IReadOnlyList<ResourceView> resources, IReadOnlyList<ResourceView> ofGone)
    {
        writer.WriteStartObject();
        writer.WriteString("accessKey", accessKey);
        writer.WriteString("zone", zone);
        writer.WriteStartArray("resources");
        foreach (ResourceView resource in resources)
            Write(writer, resource);
        writer.WriteEndArray();
        writer.WriteStartArray("logOfDeleted");
        foreach (ResourceView entry in ofGone)
            Write(writer, entry);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void Write(Utf8JsonWriter writer, ResourceView view)
    {
        writer.WriteStartObject();
        writer.WriteString("type", view.Type);
        writer.WriteString("id", view.Key);
        writer.WriteString("name", ResourceViews.NameOf(view.Members));
        writer.WriteString("state", view.State);
        if (view.Entered is { } entered)
            writer.WriteString("entered", entered.UtcDateTime);
        else
            writer.WriteNull("entered");
        WriteOwner(writer, view);
        writer.WritePropertyName("members");
        writer.WriteRawValue(_masking.Mask(Encoding.UTF8.GetBytes(view.Members.ToJsonString())), skipInputValidation: true);
        writer.WriteStartArray("acts");
        foreach ((string actor, string to) in view.Acts)
        {
            writer.WriteStartObject();
            writer.WriteString("actor", actor);
            writer.WriteString("to", to);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("due");
        foreach ((string? to, DateTimeOffset at) in view.Dues)
        {
            writer.WriteStartObject();
            writer.WriteString("to", to);
            writer.WriteString("at", at.UtcDateTime);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteOwner(Utf8JsonWriter writer, ResourceView view)
    {
        if (view.Owner is not { } owner)
        {
            writer.WriteNull("owner");
            return;
        }
        writer.WriteStartObject("owner");
        writer.WriteString("type", owner.Type);
        writer.WriteString("id", owner.Key);
        if (view.NameOfGone is { } name)
            writer.WriteString("name", name);
        writer.WriteEndObject();
    }
}
