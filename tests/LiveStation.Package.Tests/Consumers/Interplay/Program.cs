using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Coast;
using Coast.Generated;
using LiveStation;
using LiveStation.Runtime;

Console.WriteLine($"reflection: {JsonSerializer.IsReflectionEnabledByDefault}");

var settings = new ApiClientOptions { Zone = new ApiZone(new Uri(args[0]), "/api/v2", "KR") };
using var client = new LiveStationClient(new NcpCredentials(args[1], args[2]), settings);
ReStreamChannel channel = await client.ReStream.GetAsync("ls-20260302090000-yOga1");
Console.WriteLine($"called: {channel.ChannelName} is {channel.ChannelStatus}");

// Types of another assembly: the generator of System.Text.Json finds their attribute.
string json = JsonSerializer.Serialize(channel, AppJson.Default.ReStreamChannel);
Console.WriteLine($"alone: {JsonSerializer.Deserialize(json, AppJson.Default.ReStreamChannel) == channel}");

List<ReStreamChannel> listed = JsonSerializer.Deserialize($"[{json},{json}]", AppJson.Default.ListReStreamChannel)!;
Console.WriteLine($"listed: {listed.Count}, {listed[1] == channel}");

var shift = new Shift("Kim", channel, Next: null);
string held = JsonSerializer.Serialize(shift, AppJson.Default.Shift);
Console.WriteLine($"held: {JsonSerializer.Deserialize(held, AppJson.Default.Shift) == shift}");

// Values of the runtime. The context lists only the type that contains them.
const string Watched =
    """
    {"Status":"READY","Plain":"FORCE_BLOCK","Key":"k","Extra":[1.0],"History":["NEWER",null],"Counts":{"a":1},
     "Targets":[{"streamKey":"s"}],"Results":["READY"]}
    """;
Watch watch = JsonSerializer.Deserialize(Watched, AppJson.Default.Watch)!;
Watch again = JsonSerializer.Deserialize(JsonSerializer.Serialize(watch, AppJson.Default.Watch), AppJson.Default.Watch)!;
Console.WriteLine($"values: {watch.Status.Known}, {watch.History[0].UnknownValue}, {watch.Counts["a"]}, {again == watch}");
Console.WriteLine($"parsed: {Open<ChannelStatus>.Parse("FORCE_BLOCK").Known}");

// Types of this assembly: that generator does not find them, so their codecs resolve them.
var options = new JsonSerializerOptions
{
    TypeInfoResolver = JsonTypeInfoResolver.Combine(FerryJson.Instance, AppJson.Default),
};

const string Fleet =
    """[{"ferryId":"f-1","kind":"HOVER","seats":120,"departure":1787202000000,"deck":[1,{"a":null}]}]""";

JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

List<Ferry> ferries = JsonSerializer.Deserialize(Fleet, Info<List<Ferry>>())!;
Console.WriteLine($"own: {ferries[0].FerryId}, {ferries[0].Kind.UnknownValue}, {ferries[0].Departure:u}");
Console.WriteLine($"list: {JsonSerializer.Serialize(ferries, Info<List<Ferry>>()) == Fleet}");
Console.WriteLine($"array: {JsonSerializer.Serialize(ferries.ToArray(), Info<Ferry[]>()) == Fleet}");
ValueList<Ferry> values = JsonSerializer.Deserialize(Fleet, Info<ValueList<Ferry>>());
Console.WriteLine($"value list: {JsonSerializer.Serialize(values, Info<ValueList<Ferry>>()) == Fleet}");
Console.WriteLine($"both: {JsonSerializer.Deserialize(json, Info<ReStreamChannel>()) == channel}");
