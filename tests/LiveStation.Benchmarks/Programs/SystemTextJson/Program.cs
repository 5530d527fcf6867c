using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using LiveStation.Benchmarks.Rivals;

PlainEventList events = JsonSerializer.Deserialize(File.ReadAllBytes(args[0]), PlainJson.Default.PlainEventList)!;
PlainChannelReply reply = JsonSerializer.Deserialize(File.ReadAllBytes(args[1]), PlainJson.Default.PlainChannelReply)!;

ArrayBufferWriter<byte> body = new();
JsonWriterOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
using (Utf8JsonWriter writer = new(body, options))
{
    JsonSerializer.Serialize(writer, new PlainCreateRequest
    {
        ChannelName = reply.Content.ChannelName,
        PlanType = reply.Content.PlanType,
        EnvType = reply.Content.EnvType,
        Restream = [.. reply.Content.Restream!.Select(target => new PlainTarget
        {
            TargetName = target.TargetName,
            RtmpUrl = target.RtmpUrl,
            StreamKey = target.StreamKey,
            Id = target.Id,
            Password = target.Password,
        })],
    }, PlainJson.Default.PlainCreateRequest);
}
return events.Total == events.Content.Count && body.WrittenSpan.SequenceEqual(File.ReadAllBytes(args[2])) ? 0 : 1;
