using System.Reflection;
using LiveStation.Generator.Engine.Model;
using LiveStation.Runtime;
using LiveStation.Tests.Shared;

namespace LiveStation.Conventions.Tests;

/// <summary>The methods that wait for a state, for every type of the spec that has states.</summary>
public sealed class WaitConventions
{
    // No operation reads a curtain: the page of the client says so.
    private static readonly string[] WithoutWait = ["LiveCurtain"];

    private static IEnumerable<(string Group, WaitModel Wait)> InSpec =>
        Subjects.Spec.Groups.SelectMany(group => group.Waits.Select(wait => (group.Name, wait)));

    [Fact]
    public void Every_wait_of_the_spec_is_a_method_that_returns_its_type_and_no_other_method_waits() =>
        Subjects.Waits.Select(method => $"{method.DeclaringType!.Name}.{method.Name} {method.ReturnType.GenericTypeArguments.Single().Name}")
            .ShouldBe(InSpec.Select(one => $"{one.Group}Client.{one.Wait.Name}Async {one.Wait.Type}"), ignoreOrder: true);

    [Fact]
    public void Every_type_with_states_can_be_waited_for_except_those_that_the_page_lists()
    {
        IEnumerable<string> withStates = Subjects.Spec.Groups.SelectMany(group => group.Types)
            .Where(type => type.States is not null).Select(type => type.Name);
        string page = Repository.Read("src/LiveStation.Client/README.md");

        withStates.Except(InSpec.Select(one => one.Wait.Type)).ShouldBe(WithoutWait, ignoreOrder: true);
        foreach (string type in WithoutWait)
            page.ShouldContain($"There is no method for `{type}`");
    }

    [Fact]
    public void Every_method_that_waits_is_named_on_the_page_of_the_client()
    {
        string page = Repository.Read("src/LiveStation.Client/README.md");
        string korean = Repository.Read("src/LiveStation.Client/README.ko.md");

        foreach (IGrouping<string, WaitModel> group in InSpec.GroupBy(one => one.Group, one => one.Wait))
        {
            foreach (string text in new[] { page, korean })
            {
                string row = text.Split('\n').Single(line => line.Contains($"`client.{group.Key}.WaitUntil") && line[0] == '|');
                foreach (WaitModel wait in group)
                    row.ShouldContain(wait.Name + "Async`");
            }
        }
    }

    [Fact]
    public void A_wait_takes_the_state_then_options_for_its_type()
    {
        foreach (MethodInfo method in Subjects.Waits)
        {
            ParameterInfo[] last = method.GetParameters()[^3..];
            last.Select(parameter => parameter.Name).ShouldBe(["state", "options", "cancellationToken"]);
            last[0].ParameterType.IsEnum.ShouldBeTrue(method.Name);
            last[1].ParameterType.ShouldBe(typeof(WaitOptions<>).MakeGenericType(method.ReturnType.GenericTypeArguments));
        }
    }
}
