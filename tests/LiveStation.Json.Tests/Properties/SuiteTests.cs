using System.Reflection;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Mutations;
using LiveStation.Json.Tests.Subjects;

namespace LiveStation.Json.Tests.Properties;

/// <summary>The coverage of this suite.</summary>
public sealed class SuiteTests
{
    [Fact]
    public void Every_mutator_has_a_test() => typeof(SuiteTests).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods())
        .SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>())
        .SelectMany(row => row.Data).OfType<Type>()
        .ShouldBe(Mutators.All.Select(mutator => mutator.GetType()), ignoreOrder: true);

    [Fact]
    public void A_run_changes_at_least_100_000_documents() =>
        (Mutators.All.Count * Runs.PerMutator).ShouldBeGreaterThanOrEqualTo(100_000);

    [Fact]
    public void Every_type_and_every_operation_is_read()
    {
        IEnumerable<string> both = Spec.Types.Values.Where(type => type.Use == TypeUse.Both)
            .Select(type => $"{type.Name} as a request");
        IEnumerable<string> replies = Spec.Operations.Select(operation => $"reply of {operation.Id}");

        Types.All.Concat(Replies.All).Select(subject => subject.Name)
            .ShouldBe([.. Spec.Types.Keys, .. both, .. replies], ignoreOrder: true);
    }
}
