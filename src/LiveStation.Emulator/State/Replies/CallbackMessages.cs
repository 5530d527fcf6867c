using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Hooks;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Values;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Replies;

/// <summary>Composes the messages for log entries.</summary>
internal sealed class CallbackMessages(ResourceReader reader)
{
    /// <summary>Returns the messages for an entry; none if no address is set.</summary>
    public IEnumerable<WorldEvent> Of(Resource entry)
    {
        foreach ((string name, CallbackShape callback) in reader.Model.Shape.Callbacks)
        {
            if (callback.Sends == entry.Type.Name && reader.Model.Find(callback.Body) is { } body
                && AddressOf(callback, entry) is { } address)
            {
                yield return new WorldEvent(entry.World.Account, entry.World.Zone, name, address, Message(entry, body).ToJsonString())
                {
                    Event = entry.Type.Shape.Log is { } log ? JsonNodes.Text(entry.Members[log]) : null,
                    Owner = entry.Owner?.Key,
                };
            }
        }
    }

    private Uri? AddressOf(CallbackShape callback, Resource entry)
    {
        PathScope scope = new(entry.World, entry.Owner);
        foreach (string path in callback.To)
        {
            if (JsonNodes.Text(reader.Paths.First(path, scope).Node) is { Length: > 0 } text
                && Uri.TryCreate(text, UriKind.Absolute, out Uri? address))
            {
                return address;
            }
        }
        return null;
    }

    private JsonObject Message(Resource entry, TypeModel body)
    {
        JsonObject message = [];
        foreach (MemberShape member in body.Shape.Members)
        {
            if (entry.Type.Matching(member) is { } own)
                message[member.Name] = WireValue.Convert(reader.Read(entry, own), own.Type, member.Type);
            else if (member.Name == body.Shape.Key)
                message[member.Name] = entry.Ordinal;
        }
        return message;
    }
}
