using System.Text.Json.Serialization;
using LiveStation;
using LiveStation.Runtime;

namespace Coast;

/// <summary>The types that the app serializes: types of a package, and its own types that contain them.</summary>
[JsonSerializable(typeof(Shift))]
[JsonSerializable(typeof(Watch))]
[JsonSerializable(typeof(List<ReStreamChannel>))]
// Contained only in a ValueList: a native program finds the codec of such a type if the context lists it.
[JsonSerializable(typeof(ReStreamTarget))]
internal sealed partial class AppJson : JsonSerializerContext;

/// <summary>A type of the app.</summary>
internal sealed record Shift(string Operator, ReStreamChannel Channel, ReStreamChannel? Next);

/// <summary>A type of the app that contains values of the runtime.</summary>
internal sealed record Watch(
    Open<ChannelStatus> Status,
    ChannelStatus Plain,
    Secret Key,
    RawJson Extra,
    ValueList<Open<ChannelStatus>> History,
    ValueMap<long> Counts,
    ValueList<ReStreamTarget> Targets,
    ResultList<Open<ChannelStatus>> Results);
