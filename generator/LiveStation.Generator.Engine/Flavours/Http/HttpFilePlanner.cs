using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.Gateway;
using LiveStation.Generator.Engine.Flavours.Samples;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Http;

/// <summary>Plans the files of requests.</summary>
/// <param name="service">The service.</param>
/// <param name="comments">Composes the comments.</param>
internal sealed class HttpFilePlanner(ServiceModel service, HttpComments comments)
{
    private const string Host = "host", Prefix = "prefix", Region = "region", AccessKey = "accessKey";

    private readonly ZoneModel _zone = service.Zones[0];

    /// <summary>Plans the file of a group.</summary>
    /// <param name="group">The group.</param>
    public HttpFileUnit Plan(GroupModel group) => new(
        group.Name,
        group.Files,
        comments.Head(group, service.Zones),
        Variables().Where(variable => variable.Value.Length > 0).ToEquatableArray(),
        group.Operations.SelectMany(operation => operation.Examples.Select(example => Request(operation, example))).ToEquatableArray());

    private IEnumerable<VariablePlan> Variables() =>
    [
        new(Host, SampleTarget.Address),
        new(Prefix, _zone.Prefix),
        new(Region, _zone.Region),
        new(AccessKey, SampleTarget.AccessKey),
    ];

    private RequestPlan Request(OperationModel operation, ExampleModel example)
    {
        ZoneModel zone = SampleTarget.ZoneOf(operation, service);
        bool isDefault = zone == _zone;
        string prefix = isDefault && zone.Prefix.Length > 0 ? HttpText.Variable(Prefix) : zone.Prefix;
        string region = isDefault ? HttpText.Variable(Region) : zone.Region;
        return new RequestPlan(
            $"{operation.Id}: {example.Name}",
            comments.Of(operation, example),
            $"{operation.Method} {HttpText.Variable(Host)}{prefix}{RequestTarget.Of(operation, example)}",
            EquatableArray.Of(
                $"Content-Type: {GatewayHeaders.MediaType}",
                $"{GatewayHeaders.AccessKey}: {HttpText.Variable(AccessKey)}",
                $"{GatewayHeaders.Region}: {region}"),
            example.Request is { } body ? HttpText.Body(body) : null);
    }
}
