using System.Buffers;
using LiveStation;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

// A separate envelope: that of the client would add all other types of the API that the client uses.
Envelope envelope = new("content", "total", "error");
ResultList<ChannelEvent> events = envelope.List(new ChannelEventJson()).Read(File.ReadAllBytes(args[0]));
ReStreamChannel channel = envelope.Object(new ReStreamChannelJson()).Read(File.ReadAllBytes(args[1]));

ArrayBufferWriter<byte> body = new();
new CreateReStreamChannelRequestJson().WriteDocument(body, new CreateReStreamChannelRequest
{
    ChannelName = channel.ChannelName,
    PlanType = channel.PlanType,
    EnvType = channel.EnvType,
    Targets = ValueList.From(channel.Targets!.Value.Select(target => new ReStreamTargetRequest
    {
        Platform = target.Platform,
        RtmpUrl = target.RtmpUrl!,
        StreamKey = target.StreamKey,
        UserName = target.UserName,
        Password = target.Password,
    })),
});
return events.Total == events.Count && body.WrittenSpan.SequenceEqual(File.ReadAllBytes(args[2])) ? 0 : 1;
