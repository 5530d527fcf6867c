using System.Text.Json;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Client.Tests.Wire;

/// <summary>The examples cover all operations, members and query values.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void There_are_operations_each_with_an_example_of_success()
    {
        Spec.Operations.ShouldNotBeEmpty();
        Spec.Operations.ShouldAllBe(one => one.Operation.Examples.Any(example => example.ErrorCode == null));
    }

    [Fact]
    public void Every_group_of_operations_has_a_failure_example() => Spec.Operations.GroupBy(one => one.Group.Name)
        .ShouldAllBe(group => group.Any(one => one.Operation.Examples.Any(example => example.ErrorCode != null)));

    [Fact]
    public void Every_member_of_every_type_occurs_in_an_example()
    {
        HashSet<string> shown = [];
        foreach ((_, OperationModel operation) in Spec.Operations)
        {
            foreach (ExampleModel example in operation.Examples)
            {
                if (example.Body is { } body)
                    Visit(shown, ContentOf(operation), JsonDocument.Parse(body).RootElement.GetProperty("content"));
                if (example.Request is { } request)
                    Visit(shown, new ObjectRef(operation.Body!), JsonDocument.Parse(request).RootElement);
            }
        }
        foreach (CallbackModel callback in Spec.Model.Groups.SelectMany(group => group.Callbacks))
            Visit(shown, new ObjectRef(callback.Body), JsonDocument.Parse(callback.Examples[0].Body).RootElement);

        Spec.Types.Values.SelectMany(type => type.Fields.Select(field => $"{type.Name}.{field.Wire}"))
            .Where(member => !shown.Contains(member)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_value_of_a_query_occurs_in_an_example() => Spec.Operations
        .SelectMany(one => one.Operation.Query.Where(field => field.Wire is not ("pageNo" or "pageSizeNo")).Where(field =>
            one.Operation.Examples.All(example => example.Query.All(value => value.Wire != field.Wire))))
        .ShouldBeEmpty();

    private static TypeRef ContentOf(OperationModel operation) =>
        operation.Reply == ReplyShape.List ? new ListRef(operation.Result) : operation.Result;

    private static void Visit(HashSet<string> shown, TypeRef type, JsonElement json)
    {
        switch (type)
        {
            case ObjectRef named:
                foreach (JsonProperty member in json.EnumerateObject())
                {
                    shown.Add($"{named.Name}.{member.Name}");
                    Visit(shown, Spec.Types[named.Name].Fields.Single(field => field.Wire == member.Name).Type, member.Value);
                }
                break;
            case ListRef list:
                json.EnumerateArray().ToList().ForEach(item => Visit(shown, list.Item, item));
                break;
            case MapRef map:
                json.EnumerateObject().ToList().ForEach(entry => Visit(shown, map.Item, entry.Value));
                break;
        }
    }
}
